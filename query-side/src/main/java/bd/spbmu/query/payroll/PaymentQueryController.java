package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import bd.spbmu.projections.payroll.PayrollDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Payments, one by one or added up. */
@RestController
@RequestMapping("/v1/payments")
@Reads(PayrollDocuments.PAYMENT_PROCESSOR)
class PaymentQueryController {

    private final PaymentAnswers answers;

    PaymentQueryController(PaymentAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    Answer<PaymentRow> payments(
            @RequestParam(required = false) @Nullable ProgrammeCode programme,
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable Standing state,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable Provider provider,
            @RequestParam(required = false) @Nullable HoldReason hold,
            @RequestParam(required = false) @Nullable BeneficiaryId beneficiary,
            @RequestParam(name = "conflict", required = false) @Nullable Boolean conflicting,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.list(
                new PaymentQuestion(programme, period, state, place, provider, hold, beneficiary, conflicting),
                new Paging(size, after));
    }

    @GetMapping("/sums")
    Answer<PaymentSum> sums(
            @RequestParam(defaultValue = "") List<String> by,
            @RequestParam(required = false) @Nullable ProgrammeCode programme,
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable Standing state,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable Provider provider,
            @RequestParam(required = false) @Nullable HoldReason hold) {
        return answers.sums(new PaymentQuestion(programme, period, state, place, provider, hold, null, null), by);
    }
}

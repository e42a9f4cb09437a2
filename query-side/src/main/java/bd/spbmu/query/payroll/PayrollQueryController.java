package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import bd.spbmu.projections.payroll.PayrollDocuments;
import bd.spbmu.projections.payroll.PayrollView;
import bd.spbmu.projections.payroll.PayrollView.Stage;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Payrolls, run by run. */
@RestController
@RequestMapping("/v1/payrolls")
@Reads({PayrollDocuments.PAYROLL_PROCESSOR, PayrollDocuments.PAYMENT_PROCESSOR})
class PayrollQueryController {

    private final PayrollAnswers answers;

    PayrollQueryController(PayrollAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    Answer<PayrollView> payrolls(
            @RequestParam(required = false) @Nullable ProgrammeCode programme,
            @RequestParam(required = false) @Nullable Stage state,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.list(programme, state, new Paging(size, after));
    }

    @GetMapping("/{programme}/{period}/runs/{run}")
    PayrollRun run(@PathVariable ProgrammeCode programme, @PathVariable Period period, @PathVariable int run) {
        return answers.run(new PayrollId(programme, period), run);
    }

    @GetMapping("/{programme}/{period}/runs/{run}/lines")
    Answer<PaymentRow> lines(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable int run,
            @RequestParam(required = false) @Nullable Standing state,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.lines(new PayrollId(programme, period), run, state, new Paging(size, after));
    }
}

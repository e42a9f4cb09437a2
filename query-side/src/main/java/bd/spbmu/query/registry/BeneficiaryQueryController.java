package bd.spbmu.query.registry;

import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.audit.HistoryDocuments;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.household.HouseholdDocuments;
import bd.spbmu.projections.payroll.PayrollDocuments;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Reads;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Persons, for those who may see them. */
@RestController
@RequestMapping("/v1/beneficiaries")
@Reads({RegistryDocuments.PERSON_PROCESSOR, EnrolmentDocuments.PROCESSOR, HouseholdDocuments.PROCESSOR})
class BeneficiaryQueryController {

    private final BeneficiaryAnswers beneficiaries;
    private final HistoryAnswers histories;

    BeneficiaryQueryController(BeneficiaryAnswers beneficiaries, HistoryAnswers histories) {
        this.beneficiaries = beneficiaries;
        this.histories = histories;
    }

    @GetMapping("/{beneficiary}")
    BeneficiaryRecord beneficiary(
            @PathVariable BeneficiaryId beneficiary, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return beneficiaries.record(beneficiary, asOf);
    }

    @GetMapping("/{beneficiary}/history")
    @Reads({
        RegistryDocuments.PERSON_PROCESSOR,
        EnrolmentDocuments.PROCESSOR,
        HistoryDocuments.PROCESSOR,
        PayrollDocuments.PAYMENT_PROCESSOR
    })
    Answer<HistoryRow> history(@PathVariable BeneficiaryId beneficiary) {
        return histories.of(beneficiary);
    }

    @GetMapping("/by-source/{mis}/{localId}")
    BeneficiaryRecord bySource(@PathVariable MisCode mis, @PathVariable String localId) {
        return beneficiaries.bySource(mis, localId);
    }

    @PostMapping("/search")
    Answer<BeneficiaryRow> search(@RequestBody PersonSearch wanted) {
        return beneficiaries.search(wanted);
    }
}

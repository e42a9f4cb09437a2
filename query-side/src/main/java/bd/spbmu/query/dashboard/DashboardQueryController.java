package bd.spbmu.query.dashboard;

import bd.spbmu.projections.doubledipping.DoubleDippingDocuments;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.payroll.PayrollDocuments;
import bd.spbmu.projections.programme.CatalogueDocuments;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.query.answer.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published figures beside our own. */
@RestController
@RequestMapping("/v1/dashboard")
@Reads({
    CatalogueDocuments.PROCESSOR,
    RegistryDocuments.PERSON_PROCESSOR,
    EnrolmentDocuments.PROCESSOR,
    PayrollDocuments.PAYMENT_PROCESSOR,
    DoubleDippingDocuments.OVERLAP_PROCESSOR
})
class DashboardQueryController {

    private final DashboardAnswers answers;

    DashboardQueryController(DashboardAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    Dashboard dashboard() {
        return answers.dashboard();
    }
}

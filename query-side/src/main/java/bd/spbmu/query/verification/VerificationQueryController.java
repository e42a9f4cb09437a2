package bd.spbmu.query.verification;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.projections.verification.VerificationDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What sources said of persons. */
@RestController
@RequestMapping("/v1")
@Reads({VerificationDocuments.PROCESSOR, RegistryDocuments.PERSON_PROCESSOR, EnrolmentDocuments.PROCESSOR})
class VerificationQueryController {

    private final VerificationAnswers answers;

    VerificationQueryController(VerificationAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/verifications/{verification}")
    VerificationRow verification(@PathVariable VerificationId verification) {
        return answers.verification(verification);
    }

    @GetMapping("/beneficiaries/{beneficiary}/verifications")
    Answer<VerificationRow> of(
            @PathVariable BeneficiaryId beneficiary,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.of(beneficiary, new Paging(size, after));
    }
}

package bd.spbmu.query.doubledipping;

import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.programme.CatalogueDocuments;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.query.answer.Reads;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Would this person draw twice? Asked in a body, since numbers never go into an address. */
@RestController
@RequestMapping("/v1/double-dipping/checks")
@Reads({CatalogueDocuments.PROCESSOR, RegistryDocuments.PERSON_PROCESSOR, EnrolmentDocuments.PROCESSOR})
class CheckQueryController {

    private final CheckAnswers answers;

    CheckQueryController(CheckAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    CheckAnswer check(@RequestBody Check asked) {
        return answers.check(asked);
    }
}

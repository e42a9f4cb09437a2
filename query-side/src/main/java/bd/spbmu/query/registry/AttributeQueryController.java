package bd.spbmu.query.registry;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.programme.CatalogueDocuments;
import bd.spbmu.projections.registry.RegistryDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whose word the attributes of records are, and on which sources disagree. */
@RestController
@RequestMapping("/v1")
@Reads({RegistryDocuments.PERSON_PROCESSOR, EnrolmentDocuments.PROCESSOR})
class AttributeQueryController {

    private final AttributeAnswers answers;

    AttributeQueryController(AttributeAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/beneficiaries/{beneficiary}/attributes")
    @Reads({RegistryDocuments.PERSON_PROCESSOR, EnrolmentDocuments.PROCESSOR, CatalogueDocuments.PROCESSOR})
    Answer<AttributeRow> attributes(@PathVariable BeneficiaryId beneficiary) {
        return answers.of(beneficiary);
    }

    /** @param mis any of whose sources is among those that disagree */
    @GetMapping("/disagreements")
    Answer<DisagreementRow> disagreements(
            @RequestParam(required = false) @Nullable PersonAttribute attribute,
            @RequestParam(required = false) @Nullable MisCode mis,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.disagreements(attribute, mis, place, new Paging(size, after));
    }
}

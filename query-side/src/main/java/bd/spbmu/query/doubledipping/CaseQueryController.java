package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.doubledipping.DoubleDippingDocuments;
import bd.spbmu.projections.doubledipping.OverlapView;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
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

/** Suspected overlaps. */
@RestController
@RequestMapping("/v1/cases")
@Reads({DoubleDippingDocuments.OVERLAP_PROCESSOR, RegistryDocuments.PERSON_PROCESSOR, EnrolmentDocuments.PROCESSOR})
class CaseQueryController {

    private final CaseAnswers answers;

    CaseQueryController(CaseAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    Answer<OverlapView> cases(
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) CaseQuestion.@Nullable Queue queue,
            @RequestParam(required = false) @Nullable CasePhase phase,
            @RequestParam(required = false) @Nullable ProgrammeCode programme,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable BeneficiaryId beneficiary,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.list(
                new CaseQuestion(kind, queue, phase, programme, place, beneficiary), new Paging(size, after));
    }

    @GetMapping("/{overlap}")
    OverlapView one(@PathVariable CaseId overlap) {
        return answers.one(overlap);
    }
}

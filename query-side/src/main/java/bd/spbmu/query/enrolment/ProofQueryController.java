package bd.spbmu.query.enrolment;

import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which enrolments are provisional, doubted or confirmed. */
@RestController
@RequestMapping("/v1/enrolment-proofs")
@Reads(EnrolmentDocuments.PROCESSOR)
class ProofQueryController {

    private final ProofAnswers answers;

    ProofQueryController(ProofAnswers answers) {
        this.answers = answers;
    }

    /** As JSON or, when the caller accepts {@code text/csv}, as a table. */
    @GetMapping
    Answer<ProofRow> list(
            @RequestParam(required = false) @Nullable ProofStanding standing,
            @RequestParam(required = false) @Nullable ProgrammeCode programme,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable Source awaited,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.list(new ProofQuestion(standing, programme, place, awaited), new Paging(size, after));
    }
}

package bd.spbmu.query.enrolment;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Reads;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is covered where, today or on any day, as known now or then. */
@RestController
@RequestMapping("/v1/coverage")
@Reads(EnrolmentDocuments.PROCESSOR)
class CoverageQueryController {

    private final CoverageAnswers answers;

    CoverageQueryController(CoverageAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    Answer<CoverageLine> coverage(
            @RequestParam(defaultValue = "") List<String> by,
            @RequestParam(required = false) @Nullable ProgrammeCode programme,
            @RequestParam(required = false) @Nullable PlaceCode place,
            @RequestParam(required = false) @Nullable Gender gender,
            @RequestParam(required = false) @Nullable MisCode mis,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate knownOn) {
        return answers.coverage(new CoverageQuestion(by, programme, place, gender, mis, on, knownOn));
    }
}

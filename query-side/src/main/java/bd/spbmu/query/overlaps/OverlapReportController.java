package bd.spbmu.query.overlaps;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.projections.doubledipping.DoubleDippingDocuments;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who draws two programmes at once, and what became of the cases opened for overlaps. */
@RestController
@RequestMapping("/v1/overlaps")
@Reads({EnrolmentDocuments.PROCESSOR, DoubleDippingDocuments.OVERLAP_PROCESSOR})
class OverlapReportController {

    private final OverlapFigures overlaps;
    private final CaseFigures cases;

    OverlapReportController(OverlapFigures overlaps, CaseFigures cases) {
        this.overlaps = overlaps;
        this.cases = cases;
    }

    @GetMapping("/matrix")
    Answer<MatrixLine> matrix(
            @RequestParam(defaultValue = "ALL") OverlapGrouping by,
            @RequestParam(required = false) @Nullable PlaceCode place) {
        return overlaps.matrix(by, place);
    }

    @GetMapping("/cases")
    Answer<CaseLine> cases(@RequestParam(defaultValue = "ALL") OverlapGrouping by) {
        return cases.cases(by);
    }

    @GetMapping("/precision")
    Answer<PrecisionLine> precision() {
        return cases.precision();
    }
}

package bd.spbmu.query.verification;

import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.kernel.verification.VerificationState;
import bd.spbmu.projections.verification.VerificationDocuments;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.answer.Reads;
import bd.spbmu.query.console.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far runs have come, and what they found. */
@RestController
@RequestMapping("/v1/verification-runs")
@Reads(VerificationDocuments.PROCESSOR)
class VerificationRunQueryController {

    private final RunAnswers answers;

    VerificationRunQueryController(RunAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/{run}")
    RunProgress progress(@PathVariable VerificationRunId run) {
        return answers.progress(run);
    }

    /** As JSON or, when the caller accepts {@code text/csv}, as a table. */
    @GetMapping("/{run}/verifications")
    Answer<VerificationRow> verifications(
            @PathVariable VerificationRunId run,
            @RequestParam(required = false) @Nullable VerificationState state,
            @RequestParam(defaultValue = Paging.USUAL_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        return answers.rows(run, state, new Paging(size, after));
    }

    /** Everybody about whom the source said something else: for officers, to put right before the payroll. */
    @GetMapping(path = "/{run}/mismatches.csv", produces = Tables.CSV)
    Answer<VerificationRow> mismatches(@PathVariable VerificationRunId run) {
        return Tables.whole(paging -> answers.rows(run, VerificationState.MISMATCH, paging));
    }
}

package bd.spbmu.query.verification;

import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.kernel.verification.VerificationState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come.
 *
 * @param persons how many are asked about, absent while they are being listed
 * @param counts how many questions stand where, each state that any of them is in
 * @param finished whether everybody was listed and every question is settled
 */
public record RunProgress(
        VerificationRunId run,
        ProgrammeCode programme,
        Source source,
        Instant startedAt,
        @Nullable Integer persons,
        List<Count> counts,
        boolean finished) {

    public RunProgress {
        counts = List.copyOf(counts);
    }

    /** @param outdated the warning: confirmed earlier, and the source was silent */
    public record Count(VerificationState state, boolean outdated, long questions) {}

    public long settled() {
        return counts.stream()
                .filter(count -> count.state().isSettled())
                .mapToLong(Count::questions)
                .sum();
    }

    public long verified() {
        return in(VerificationState.VERIFIED);
    }

    public long mismatch() {
        return in(VerificationState.MISMATCH);
    }

    public long notFound() {
        return in(VerificationState.NOT_FOUND);
    }

    private long in(VerificationState state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(Count::questions)
                .sum();
    }
}

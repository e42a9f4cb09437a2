package bd.spbmu.projections.verification;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A programme asked about at one source.
 *
 * @param persons how many are asked about, absent while they are being listed
 */
public record VerificationRunView(
        long revision,
        VerificationRunId run,
        ProgrammeCode programme,
        Source source,
        ActorId startedBy,
        Instant startedAt,
        @Nullable Integer persons)
        implements Revised {

    VerificationRunView listed(long newRevision, int all) {
        return new VerificationRunView(newRevision, run, programme, source, startedBy, startedAt, all);
    }
}

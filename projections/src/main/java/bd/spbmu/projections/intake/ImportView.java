package bd.spbmu.projections.intake;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.intake.Counts;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file and how far its lines are decided.
 *
 * @param by who sent it
 * @param reportBytes how much of its report counts
 * @param startedAt absent while it waits
 * @param lastAt when the last piece was decided
 * @param problem slug of why it was given up, absent unless it was
 */
public record ImportView(
        long revision,
        ImportId importId,
        ImportKind kind,
        MisCode mis,
        ActorId by,
        FileFormat format,
        boolean dryRun,
        long bytes,
        long lines,
        State state,
        Counts counts,
        long reportBytes,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant lastAt,
        @Nullable String problem)
        implements Revised {

    /** How far a file is. */
    public enum State {
        WAITING,
        RUNNING,
        FINISHED,
        FAILED
    }

    static ImportView of(ImportReceived event, long revision, ActorId by, Instant at) {
        return new ImportView(
                revision,
                event.importId(),
                event.kind(),
                event.mis(),
                by,
                event.format(),
                event.dryRun(),
                event.bytes(),
                event.lines(),
                State.WAITING,
                Counts.NONE,
                0,
                at,
                null,
                null,
                null);
    }

    ImportView started(long newRevision, Instant at) {
        return with(newRevision, State.RUNNING, counts, reportBytes, at, at, null);
    }

    ImportView progressed(long newRevision, Counts more, long newReportBytes, Instant at) {
        return with(newRevision, State.RUNNING, counts.plus(more), newReportBytes, startedAt, at, null);
    }

    ImportView ended(long newRevision, State end, @Nullable String why) {
        return with(newRevision, end, counts, reportBytes, startedAt, lastAt, why);
    }

    private ImportView with(
            long newRevision,
            State newState,
            Counts newCounts,
            long newReportBytes,
            @Nullable Instant newStartedAt,
            @Nullable Instant newLastAt,
            @Nullable String newProblem) {
        return new ImportView(
                newRevision,
                importId,
                kind,
                mis,
                by,
                format,
                dryRun,
                bytes,
                lines,
                newState,
                newCounts,
                newReportBytes,
                receivedAt,
                newStartedAt,
                newLastAt,
                newProblem);
    }
}

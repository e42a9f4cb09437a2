package bd.spbmu.query.intake;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.intake.Counts;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.projections.intake.ImportView;
import bd.spbmu.projections.intake.ImportView.State;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a file is.
 *
 * @param decided how many of its lines are decided
 * @param linesPerSecond since it was begun, absent before the first piece
 * @param restSeconds what the rest will take at this pace, absent before the first piece and after the end
 * @param problem slug of why it was given up
 */
public record ImportRow(
        ImportId importId,
        ImportKind kind,
        MisCode mis,
        ActorId by,
        FileFormat format,
        boolean dryRun,
        State state,
        long lines,
        long decided,
        Counts counts,
        @Nullable Long linesPerSecond,
        @Nullable Long restSeconds,
        Instant receivedAt,
        @Nullable String problem) {

    private static final int PERCENT = 100;

    static ImportRow of(ImportView view) {
        long decided = view.counts().lines();
        Long pace = pace(view, decided);
        Long rest = view.state() != State.RUNNING || pace == null || pace == 0 ? null : (view.lines() - decided) / pace;
        return new ImportRow(
                view.importId(),
                view.kind(),
                view.mis(),
                view.by(),
                view.format(),
                view.dryRun(),
                view.state(),
                view.lines(),
                decided,
                view.counts(),
                pace,
                rest,
                view.receivedAt(),
                view.problem());
    }

    private static @Nullable Long pace(ImportView view, long decided) {
        Instant began = view.startedAt();
        Instant last = view.lastAt();
        if (began == null || last == null || decided == 0) {
            return null;
        }
        return decided * 1_000 / Math.max(1, Duration.between(began, last).toMillis());
    }

    /** How much of it is decided. */
    public long percent() {
        return lines == 0 ? PERCENT : decided * PERCENT / lines;
    }

    boolean isOver() {
        return state == State.FINISHED || state == State.FAILED;
    }
}

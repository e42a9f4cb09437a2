package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a case, oldest first; a case opened again keeps what was done before.
 *
 * @param atIssue the benefit that the notice named, absent before
 * @param until end of the grace or of the time to appeal, absent when no deadline runs
 * @param settledAt when it was cleared, cancelled or restored, absent while it runs
 */
public record CourseView(
        @Nullable AtIssue atIssue,
        @Nullable LocalDate until,
        boolean appealPending,
        @Nullable Instant settledAt,
        List<Step> steps) {

    static final CourseView NOT_BEGUN = new CourseView(null, null, false, null, List.of());

    public CourseView {
        steps = List.copyOf(steps);
    }

    CourseView begunAgain() {
        return new CourseView(null, null, false, null, steps);
    }

    /** No deadline runs any more. */
    CourseView settled(Instant at) {
        return new CourseView(atIssue, null, false, at, steps);
    }

    CourseView with(
            @Nullable AtIssue newAtIssue,
            @Nullable LocalDate newUntil,
            boolean pending,
            @Nullable Instant settled,
            Step step) {
        List<Step> all = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new CourseView(newAtIssue, newUntil, pending, settled, all);
    }

    /** What an officer can do. */
    public enum StepKind {
        NOTICE,
        SUSPENSION,
        CANCELLATION_PROPOSED,
        CANCELLATION,
        CLEARANCE,
        APPEAL,
        APPEAL_UPHELD,
        APPEAL_DISMISSED
    }

    /** One step as it was taken. */
    public record Step(StepKind kind, LocalDate on, Instant at, ActorId by, String reason, Bilingual letter) {

        static Step of(StepKind kind, CaseStep step, Instant at) {
            return new Step(kind, step.on(), at, step.by(), step.reason(), step.letter());
        }
    }
}

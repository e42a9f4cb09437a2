package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealDismissed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealLodged;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealUpheld;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BeneficiaryNotified;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitCancelled;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitSuspended;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CancellationProposed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseCleared;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.StepTaken;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.projections.doubledipping.CourseView.Step;
import bd.spbmu.projections.doubledipping.CourseView.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a step leads a case. */
final class Courses {

    private Courses() {}

    static OverlapView after(StepTaken taken, OverlapView view, long revision, Instant at) {
        CourseView was = view.course();
        EnrolmentId held = view.heldEnrolment();
        return switch (taken) {
            case BeneficiaryNotified step ->
                new Moving(view, taken, revision, at)
                        .to(CasePhase.NOTIFIED, StepKind.NOTICE, step.atIssue(), step.graceUntil(), null);
            case BenefitSuspended step ->
                new Moving(view, taken, revision, at)
                        .to(
                                CasePhase.SUSPENDED,
                                StepKind.SUSPENSION,
                                step.atIssue(),
                                step.appealUntil(),
                                step.atIssue().enrolment());
            case CancellationProposed step ->
                new Moving(view, taken, revision, at)
                        .to(
                                CasePhase.CANCELLATION_PROPOSED,
                                StepKind.CANCELLATION_PROPOSED,
                                step.atIssue(),
                                was.until(),
                                held);
            case BenefitCancelled step ->
                new Moving(view, taken, revision, at)
                        .to(CasePhase.CANCELLED, StepKind.CANCELLATION, step.atIssue(), step.appealUntil(), held);
            case CaseCleared step ->
                new Moving(view, taken, revision, at)
                        .to(CasePhase.CLEARED, StepKind.CLEARANCE, was.atIssue(), null, null);
            case AppealLodged step ->
                new Moving(view, taken, revision, at)
                        .appeal(view.phase(), StepKind.APPEAL, step.atIssue(), was.until(), held, true);
            case AppealUpheld step ->
                new Moving(view, taken, revision, at)
                        .to(CasePhase.RESTORED, StepKind.APPEAL_UPHELD, step.atIssue(), null, null);
            case AppealDismissed step ->
                new Moving(view, taken, revision, at)
                        .to(view.phase(), StepKind.APPEAL_DISMISSED, step.atIssue(), null, held);
        };
    }

    private record Moving(OverlapView view, StepTaken taken, long revision, Instant at) {

        OverlapView to(
                CasePhase phase,
                StepKind kind,
                @Nullable AtIssue atIssue,
                @Nullable LocalDate until,
                @Nullable EnrolmentId held) {
            return appeal(phase, kind, atIssue, until, held, false);
        }

        OverlapView appeal(
                CasePhase phase,
                StepKind kind,
                @Nullable AtIssue atIssue,
                @Nullable LocalDate until,
                @Nullable EnrolmentId held,
                boolean pending) {
            boolean settled = phase.isDecided();
            Step step = Step.of(kind, taken.step(), at);
            return view.moved(
                    revision, phase, held, view.course().with(atIssue, until, pending, settled ? at : null, step));
        }
    }
}

package bd.spbmu.command.doubledipping;

import bd.spbmu.command.doubledipping.CaseCommand.Act;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CasePhase;
import bd.spbmu.kernel.doubledipping.CaseProblem;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealDismissed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealLodged;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealUpheld;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BeneficiaryNotified;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitCancelled;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitStep;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitSuspended;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CancellationProposed;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.CaseCleared;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.StepTaken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a case has come, and which step may follow: its guards are asked in the order of {@link CaseProblem}. */
final class CaseCourse {

    private final List<StepTaken> steps = new ArrayList<>();
    private CasePhase phase = CasePhase.OPEN;
    private boolean appealPending;
    private boolean appealDecided;
    private LocalDate deadline = LocalDate.MIN;

    CasePhase phase() {
        return phase;
    }

    /** What was settled begins anew when the evidence changes; what runs goes on. */
    CaseCourse onNewEvidence() {
        return phase.isSettled() ? new CaseCourse() : this;
    }

    @Nullable
    AtIssue atIssue() {
        return steps.stream()
                .filter(BeneficiaryNotified.class::isInstance)
                .map(step -> ((BeneficiaryNotified) step).atIssue())
                .findFirst()
                .orElse(null);
    }

    AtIssue benefit() {
        return Objects.requireNonNull(atIssue());
    }

    ActorId proposedBy() {
        return of(CancellationProposed.class).step().by();
    }

    LocalDate suspendedOn() {
        return of(BenefitSuspended.class).step().on();
    }

    boolean hasTaken(Class<? extends StepTaken> kind, Act act) {
        return steps.stream().filter(kind::isInstance).anyMatch(step -> isSame(step, act));
    }

    boolean hasTaken(Class<? extends BenefitStep> kind, Act act, AtIssue atIssue) {
        return hasTaken(kind, act) && atIssue.equals(atIssue());
    }

    private static boolean isSame(StepTaken taken, Act act) {
        return taken.step().by().equals(act.by())
                && taken.step().reason().equals(act.reason().text());
    }

    void requireNotifiable(AtIssue atIssue, CaseEvidence evidence, LocalDate today) {
        require(evidence.persons().contains(atIssue.beneficiary()), CaseProblem.ENROLMENT_NOT_IN_CASE);
        requireOpen();
        require(phase == CasePhase.OPEN, CaseProblem.STEP_ALREADY_TAKEN);
        if (today.isBefore(evidence.holdsFrom())) {
            throw new Refusal(CaseProblem.OVERLAP_NOT_YET, Map.of("holdsFrom", evidence.holdsFrom()));
        }
    }

    void requireSuspendable(LocalDate today) {
        requireOpen();
        require(!phase.isSuspended(), CaseProblem.STEP_ALREADY_TAKEN);
        require(phase == CasePhase.NOTIFIED, CaseProblem.NOT_NOTIFIED);
        if (today.isBefore(deadline)) {
            throw new Refusal(CaseProblem.GRACE_NOT_OVER, Map.of("graceUntil", deadline));
        }
    }

    void requireProposable() {
        requireOpen();
        require(phase != CasePhase.CANCELLATION_PROPOSED, CaseProblem.STEP_ALREADY_TAKEN);
        require(phase == CasePhase.SUSPENDED, CaseProblem.NOT_SUSPENDED);
        require(!appealPending, CaseProblem.APPEAL_PENDING);
    }

    void requireApprovable(ActorId by) {
        requireOpen();
        require(!appealPending, CaseProblem.APPEAL_PENDING);
        require(phase == CasePhase.CANCELLATION_PROPOSED, CaseProblem.CANCELLATION_NOT_PROPOSED);
        require(tookNoPart(by), CaseProblem.APPROVER_TOOK_PART);
    }

    void requireAppealable(LocalDate today) {
        require(!phase.isSettled(), CaseProblem.CASE_CLOSED);
        require(!appealPending, CaseProblem.APPEAL_PENDING);
        require(phase.isSuspended() || phase == CasePhase.CANCELLED, CaseProblem.NOTHING_TO_APPEAL);
        require(!appealDecided, CaseProblem.ALREADY_APPEALED);
        if (today.isAfter(deadline)) {
            throw new Refusal(CaseProblem.APPEAL_TOO_LATE, Map.of("appealUntil", deadline));
        }
    }

    void requireDecidable(ActorId by) {
        require(appealPending, CaseProblem.NO_APPEAL_PENDING);
        require(tookNoPart(by), CaseProblem.DECIDER_TOOK_PART);
    }

    /** Whether a merge of the records settles it: a benefit that is suspended goes its own way. */
    boolean endsByMerge() {
        return phase == CasePhase.OPEN || phase == CasePhase.NOTIFIED;
    }

    void merge() {
        phase = CasePhase.MERGED;
    }

    boolean isDecided() {
        return phase.isDecided();
    }

    void requireOpen() {
        require(!isDecided(), CaseProblem.CASE_CLOSED);
    }

    void take(StepTaken taken) {
        steps.add(taken);
        switch (taken) {
            case BeneficiaryNotified notified -> reach(CasePhase.NOTIFIED, notified.graceUntil());
            case BenefitSuspended suspended -> reach(CasePhase.SUSPENDED, suspended.appealUntil());
            case CancellationProposed proposed -> reach(CasePhase.CANCELLATION_PROPOSED, deadline);
            case BenefitCancelled cancelled -> {
                reach(CasePhase.CANCELLED, cancelled.appealUntil());
                // a dismissed appeal was about the suspension: the cancellation can be appealed afresh
                appealDecided = false;
            }
            case CaseCleared cleared -> {
                reach(CasePhase.CLEARED, deadline);
                appealPending = false;
            }
            case AppealLodged lodged -> appealPending = true;
            case AppealUpheld upheld -> {
                reach(CasePhase.RESTORED, deadline);
                appealPending = false;
            }
            case AppealDismissed dismissed -> {
                appealPending = false;
                appealDecided = true;
            }
        }
    }

    private void reach(CasePhase next, LocalDate until) {
        phase = next;
        deadline = until;
    }

    private boolean tookNoPart(ActorId by) {
        return steps.stream().noneMatch(step -> step.step().by().equals(by));
    }

    private <T extends StepTaken> T of(Class<T> kind) {
        return steps.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void require(boolean holds, CaseProblem problem) {
        if (!holds) {
            throw new Refusal(problem);
        }
    }
}

package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import java.time.LocalDate;
import java.util.List;

/** What has happened to a suspected overlap. Stored for ever: add records, never change one. */
public sealed interface OverlapCaseEvent {

    CaseId overlap();

    /** @param first the lower id of the pair */
    @EventType("overlap.same-person-suspected.v1")
    record SamePersonSuspected(CaseId overlap, BeneficiaryId first, BeneficiaryId second, Score score)
            implements OverlapCaseEvent {}

    /** @param first the lower id of the pair */
    @EventType("overlap.shared-account-noticed.v1")
    record SharedAccountNoticed(CaseId overlap, BeneficiaryId first, BeneficiaryId second, AccountId account)
            implements OverlapCaseEvent {}

    /**
     * One person draws two benefits that exclude each other.
     *
     * @param first the one held longer
     * @param rule by which they exclude each other, in the rule set named
     * @param holdsFrom first day on which the rule holds for both
     */
    @EventType("overlap.benefit-overlap-found.v1")
    record BenefitOverlapFound(
            CaseId overlap, AtIssue first, AtIssue second, RuleSetId ruleSet, String rule, LocalDate holdsFrom)
            implements OverlapCaseEvent {}

    /** @param stakes every benefit the persons of the case draw, in the order of enrolment ids */
    @EventType("overlap.weighed.v1")
    record CaseWeighed(CaseId overlap, List<AtStake> stakes) implements OverlapCaseEvent {

        public CaseWeighed {
            stakes = List.copyOf(stakes);
        }
    }

    /** The two records of the case were found to be one person's and merged. */
    @EventType("overlap.merged.v1")
    record CaseMerged(CaseId overlap, MergeId merge, List<BeneficiaryId> persons) implements OverlapCaseEvent {

        public CaseMerged {
            persons = List.copyOf(persons);
        }
    }

    /** A step an officer took. */
    sealed interface StepTaken extends OverlapCaseEvent {

        CaseStep step();
    }

    /** A step that concerns one benefit. */
    sealed interface BenefitStep extends StepTaken {

        AtIssue atIssue();
    }

    /** @param graceUntil the benefit may be suspended from this day on */
    @EventType("overlap.beneficiary-notified.v1")
    record BeneficiaryNotified(CaseId overlap, AtIssue atIssue, CaseStep step, CaseTermsId terms, LocalDate graceUntil)
            implements BenefitStep {}

    /** @param appealUntil last day of an appeal */
    @EventType("overlap.benefit-suspended.v1")
    record BenefitSuspended(CaseId overlap, AtIssue atIssue, CaseStep step, CaseTermsId terms, LocalDate appealUntil)
            implements BenefitStep {}

    @EventType("overlap.cancellation-proposed.v1")
    record CancellationProposed(CaseId overlap, AtIssue atIssue, CaseStep step) implements BenefitStep {}

    /**
     * @param step taken by the officer who approved it
     * @param suspendedOn first day without the benefit
     * @param appealUntil last day of an appeal
     */
    @EventType("overlap.benefit-cancelled.v1")
    record BenefitCancelled(
            CaseId overlap,
            AtIssue atIssue,
            CaseStep step,
            ActorId proposedBy,
            LocalDate suspendedOn,
            CaseTermsId terms,
            LocalDate appealUntil)
            implements BenefitStep {}

    /** The overlap is none, or is allowed. What was suspended is paid again. */
    @EventType("overlap.cleared.v1")
    record CaseCleared(CaseId overlap, List<BeneficiaryId> persons, CaseStep step) implements StepTaken {

        public CaseCleared {
            persons = List.copyOf(persons);
        }
    }

    @EventType("overlap.appeal-lodged.v1")
    record AppealLodged(CaseId overlap, AtIssue atIssue, CaseStep step) implements BenefitStep {}

    /** @param suspendedOn first day without the benefit, from which it is had again */
    @EventType("overlap.appeal-upheld.v1")
    record AppealUpheld(CaseId overlap, AtIssue atIssue, CaseStep step, boolean wasCancelled, LocalDate suspendedOn)
            implements BenefitStep {}

    @EventType("overlap.appeal-dismissed.v1")
    record AppealDismissed(CaseId overlap, AtIssue atIssue, CaseStep step) implements BenefitStep {}
}

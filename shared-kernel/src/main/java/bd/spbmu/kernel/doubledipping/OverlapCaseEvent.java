package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;

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
}

package bd.spbmu.kernel.household;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;

/**
 * In which household a person lives: events of the person's own stream, so that nobody lives in two. Stored for ever: add records,
 * never change one.
 */
public sealed interface MembershipEvent {

    BeneficiaryId beneficiary();

    /** The person is claimed for this household, which adds them next. */
    @EventType("beneficiary.joined-household.v1")
    record HouseholdJoined(BeneficiaryId beneficiary, Membership membership) implements MembershipEvent {}

    /**
     * @param membership number of the membership that ended
     * @param on first day the person lives there no longer
     */
    @EventType("beneficiary.left-household.v1")
    record HouseholdLeft(
            BeneficiaryId beneficiary, HouseholdId household, int membership, LocalDate on, LeavingReason why)
            implements MembershipEvent {}
}

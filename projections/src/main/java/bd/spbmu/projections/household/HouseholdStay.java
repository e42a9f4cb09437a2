package bd.spbmu.projections.household;

import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a household.
 *
 * @param membership number of it in the person's own stream
 * @param since first day in the household
 * @param roleSince first day in this role
 * @param until first day there no longer, absent while they live there
 */
public record HouseholdStay(
        BeneficiaryId beneficiary,
        int membership,
        HouseholdRole role,
        LocalDate since,
        LocalDate roleSince,
        @Nullable LocalDate until,
        @Nullable LeavingReason why) {

    static HouseholdStay of(HouseholdMember member) {
        return new HouseholdStay(
                member.beneficiary(), member.membership(), member.role(), member.since(), member.since(), null, null);
    }

    public boolean lasts() {
        return until == null;
    }

    boolean isOf(BeneficiaryId person, int number) {
        return beneficiary.equals(person) && membership == number;
    }

    HouseholdStay as(HouseholdRole another, LocalDate from) {
        return new HouseholdStay(beneficiary, membership, another, since, from, until, why);
    }

    HouseholdStay ended(LocalDate on, LeavingReason reason) {
        return new HouseholdStay(beneficiary, membership, role, since, roleSince, on, reason);
    }
}

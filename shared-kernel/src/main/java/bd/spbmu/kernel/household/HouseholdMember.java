package bd.spbmu.kernel.household;

import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;

/**
 * Somebody in a household.
 *
 * @param membership number of the {@link Membership} in the person's own stream by which they are here
 * @param since first day in this role
 */
public record HouseholdMember(BeneficiaryId beneficiary, int membership, HouseholdRole role, LocalDate since) {

    public HouseholdMember as(HouseholdRole another, LocalDate from) {
        return new HouseholdMember(beneficiary, membership, another, from);
    }
}

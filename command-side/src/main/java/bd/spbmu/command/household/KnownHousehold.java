package bd.spbmu.command.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A household as its own stream says.
 *
 * @param head absent while the household asks for one
 */
record KnownHousehold(
        HouseholdId household,
        PlaceCode place,
        HouseholdState state,
        @Nullable BeneficiaryId head,
        List<HouseholdMember> members) {

    KnownHousehold {
        members = List.copyOf(members);
    }

    Optional<HouseholdMember> member(BeneficiaryId beneficiary) {
        return members.stream()
                .filter(one -> one.beneficiary().equals(beneficiary))
                .findFirst();
    }

    boolean has(BeneficiaryId beneficiary, int membership) {
        return member(beneficiary).filter(one -> one.membership() == membership).isPresent();
    }
}

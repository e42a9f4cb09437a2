package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.place.PlaceCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other decisions need to know of a person: nothing that is sealed.
 *
 * @param place upazila of the present address
 * @param provisional registered without any identifier
 * @param identities the identifiers the record rests on
 * @param account where they are paid, absent while none is known
 */
public record KnownBeneficiary(
        BeneficiaryId beneficiary,
        PlaceCode place,
        Gender gender,
        int birthYear,
        boolean provisional,
        Set<IdentityId> identities,
        @Nullable AccountId account) {

    public KnownBeneficiary {
        identities = Set.copyOf(identities);
    }
}

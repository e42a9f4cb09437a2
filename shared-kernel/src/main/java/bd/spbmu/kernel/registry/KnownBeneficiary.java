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
 * @param life the dead and the gone are neither enrolled nor paid
 * @param account where they are paid, absent while none is known
 */
public record KnownBeneficiary(
        BeneficiaryId beneficiary,
        PlaceCode place,
        Gender gender,
        int birthYear,
        boolean provisional,
        Set<IdentityId> identities,
        @Nullable AccountId account,
        Life life) {

    public KnownBeneficiary {
        identities = Set.copyOf(identities);
    }
}

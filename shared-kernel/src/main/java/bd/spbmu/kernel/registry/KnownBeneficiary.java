package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.place.PlaceCode;
import java.util.Map;
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
 * @param mergedInto the record of the same person this one was merged into, absent while it stands for itself
 */
public record KnownBeneficiary(
        BeneficiaryId beneficiary,
        PlaceCode place,
        Gender gender,
        int birthYear,
        boolean provisional,
        Set<IdentityId> identities,
        @Nullable AccountId account,
        Life life,
        @Nullable BeneficiaryId mergedInto) {

    public KnownBeneficiary {
        identities = Set.copyOf(identities);
    }

    /** A record that stands for itself. */
    public KnownBeneficiary(
            BeneficiaryId beneficiary,
            PlaceCode place,
            Gender gender,
            int birthYear,
            boolean provisional,
            Set<IdentityId> identities,
            @Nullable AccountId account,
            Life life) {
        this(beneficiary, place, gender, birthYear, provisional, identities, account, life, null);
    }

    /** @throws Refusal {@code merged-into}, naming the record to be used instead */
    public KnownBeneficiary requireUnmerged() {
        if (mergedInto != null) {
            throw new Refusal(ChangeProblem.MERGED_INTO, Map.of(ChangeProblem.SURVIVOR, mergedInto.text()));
        }
        return this;
    }
}

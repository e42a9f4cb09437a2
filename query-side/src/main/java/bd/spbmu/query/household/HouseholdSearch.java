package bd.spbmu.query.household;

import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import org.jspecify.annotations.Nullable;

/**
 * Which households to look for; everything given must hold, and nothing given gives all of them.
 *
 * @param member somebody who lives there now
 * @param place a division, district or upazila
 * @param size 1 to 1,000 rows, 20 unless given
 * @param after cursor of the page before
 */
public record HouseholdSearch(
        @Nullable BeneficiaryId member,
        @Nullable PlaceCode place,
        @Nullable HouseholdState state,
        @Nullable Integer size,
        @Nullable String after) {

    private static final int USUAL_SIZE = 20;

    int sizeOrUsual() {
        return size == null ? USUAL_SIZE : size;
    }
}

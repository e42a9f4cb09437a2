package bd.spbmu.query.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A household in a list.
 *
 * @param head absent while there is none, and for a reader who may not see them
 * @param size how many live there
 */
public record HouseholdRow(
        HouseholdId household,
        PlaceCode place,
        PlaceCode district,
        HouseholdState state,
        @Nullable BeneficiaryId head,
        int size,
        Instant formedAt) {}

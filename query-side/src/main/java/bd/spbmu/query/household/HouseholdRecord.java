package bd.spbmu.query.household;

import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household. It names those members the reader may see.
 *
 * @param head absent while there is none, and for a reader who may not see them
 * @param size how many live there, whether or not the reader may see them
 * @param members who live there, in the order they came
 * @param former who lived there
 */
public record HouseholdRecord(
        HouseholdId household,
        PlaceCode place,
        HouseholdState state,
        @Nullable BeneficiaryId head,
        Instant formedAt,
        int size,
        List<Member> members,
        List<Member> former) {

    public HouseholdRecord {
        members = List.copyOf(members);
        former = List.copyOf(former);
    }

    /**
     * Somebody in it.
     *
     * @param role what they are to its head
     * @param since first day in the household
     * @param roleSince first day in this role
     * @param until first day there no longer, absent while they live there
     */
    public record Member(
            BeneficiaryId beneficiary,
            HouseholdRole role,
            LocalDate since,
            LocalDate roleSince,
            @Nullable LocalDate until,
            @Nullable LeavingReason why) {}
}

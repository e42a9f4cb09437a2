package bd.spbmu.kernel.household;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a household; names nobody but by id, so nothing in it is sealed. A {@code requestHash} is the keyed hash
 * of the request, by which a repetition is told from another body under the same id. Stored for ever: add records, never change one.
 */
public sealed interface HouseholdEvent {

    HouseholdId household();

    /**
     * @param place upazila
     * @param members the head among them
     */
    @EventType("household.formed.v1")
    record HouseholdFormed(
            HouseholdId household,
            PlaceCode place,
            BeneficiaryId head,
            List<HouseholdMember> members,
            String requestHash)
            implements HouseholdEvent {

        public HouseholdFormed {
            members = List.copyOf(members);
        }
    }

    @EventType("household.member-added.v1")
    record MemberAdded(HouseholdId household, ChangeId change, HouseholdMember member, String requestHash)
            implements HouseholdEvent {}

    /** What a member is to the head, from that day, or was wrong from the beginning. */
    @EventType("household.role-stated.v1")
    record RoleStated(
            HouseholdId household,
            ChangeId change,
            BeneficiaryId beneficiary,
            HouseholdRole role,
            LocalDate since,
            String requestHash)
            implements HouseholdEvent {}

    /**
     * @param change absent when it follows from the person's own record
     * @param on first day the person lives there no longer
     */
    @EventType("household.member-left.v1")
    record MemberLeft(
            HouseholdId household,
            @Nullable ChangeId change,
            BeneficiaryId beneficiary,
            int membership,
            LocalDate on,
            LeavingReason why,
            @Nullable String requestHash)
            implements HouseholdEvent {}

    /** The head died or left: the household asks for another. */
    @EventType("household.head-lost.v1")
    record HeadLost(HouseholdId household, BeneficiaryId head, LocalDate on) implements HouseholdEvent {}

    /** @param members all of them, as what they are to the new head; {@link HouseholdRole#UNSTATED} where nobody said */
    @EventType("household.head-named.v1")
    record HeadNamed(
            HouseholdId household,
            ChangeId change,
            BeneficiaryId head,
            LocalDate since,
            List<HouseholdMember> members,
            String requestHash)
            implements HouseholdEvent {

        public HeadNamed {
            members = List.copyOf(members);
        }
    }

    /** The household as a whole is counted in another upazila, from that day. */
    @EventType("household.moved.v1")
    record HouseholdMoved(HouseholdId household, ChangeId change, LocalDate from, PlaceCode place, String requestHash)
            implements HouseholdEvent {}

    /** @param members who lived in it to the end */
    @EventType("household.dissolved.v1")
    record HouseholdDissolved(
            HouseholdId household,
            ChangeId change,
            LocalDate on,
            DissolvingReason why,
            List<HouseholdMember> members,
            String requestHash)
            implements HouseholdEvent {

        public HouseholdDissolved {
            members = List.copyOf(members);
        }
    }
}

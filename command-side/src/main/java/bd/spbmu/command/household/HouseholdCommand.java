package bd.spbmu.command.household;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.household.DissolvingReason;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a {@link Household} can be told. */
sealed interface HouseholdCommand extends Command {

    @TargetAggregateIdentifier
    HouseholdId household();

    /** Sent by somebody who may change persons, about a household of their places. */
    sealed interface Told extends HouseholdCommand {

        /** Upazila the household is counted in until now, which must lie in the actor's scope. */
        PlaceCode place();

        @Override
        default Set<Role> allowedTo() {
            return Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);
        }

        @Override
        default Optional<PlaceCode> scopePlace() {
            return Optional.of(place());
        }
    }

    /** Sent by the registry to itself. */
    sealed interface Followed extends HouseholdCommand {

        @Override
        default Set<Role> allowedTo() {
            return Set.of();
        }
    }

    /** @param members the head among them, each claimed before */
    record FormHousehold(
            HouseholdId household,
            PlaceCode place,
            BeneficiaryId head,
            List<HouseholdMember> members,
            String requestHash)
            implements Told {

        public FormHousehold {
            members = List.copyOf(members);
        }
    }

    /** Asks for what the way of a change needs to know; changes nothing. */
    record FindHousehold(HouseholdId household) implements HouseholdCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER);
        }
    }

    /** Asks whether the same change was accepted before. Refused when another was, under this id. */
    record FindHouseholdChange(HouseholdId household, PlaceCode place, ChangeId change, String requestHash)
            implements Told {}

    /** @param member claimed before */
    record AddMember(
            HouseholdId household, PlaceCode place, ChangeId change, HouseholdMember member, String requestHash)
            implements Told {}

    record StateRole(
            HouseholdId household,
            PlaceCode place,
            ChangeId change,
            BeneficiaryId beneficiary,
            HouseholdRole role,
            LocalDate since,
            String requestHash)
            implements Told {}

    record RecordLeaving(
            HouseholdId household,
            PlaceCode place,
            ChangeId change,
            BeneficiaryId beneficiary,
            LocalDate on,
            LeavingReason why,
            String requestHash)
            implements Told {}

    /** @param roles what others are to the new head, as far as it was said */
    record NameHead(
            HouseholdId household,
            PlaceCode place,
            ChangeId change,
            BeneficiaryId head,
            LocalDate since,
            Map<BeneficiaryId, HouseholdRole> roles,
            String requestHash)
            implements Told {

        public NameHead {
            roles = Map.copyOf(roles);
        }
    }

    record MoveHousehold(
            HouseholdId household, PlaceCode place, ChangeId change, LocalDate from, PlaceCode to, String requestHash)
            implements Told {}

    record DissolveHousehold(
            HouseholdId household,
            PlaceCode place,
            ChangeId change,
            LocalDate on,
            DissolvingReason why,
            String requestHash)
            implements Told {}

    /** Adds whom the household claimed, if whoever claimed them did not come to it; answers whether they are a member. */
    record FollowJoining(HouseholdId household, ChangeId change, HouseholdMember member, String requestHash)
            implements Followed {}

    /** Takes out whose membership ended in their own record. */
    record FollowLeaving(
            HouseholdId household, BeneficiaryId beneficiary, int membership, LocalDate on, LeavingReason why)
            implements Followed {}
}

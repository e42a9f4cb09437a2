package bd.spbmu.command.household;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.household.HouseholdCommand.AddMember;
import bd.spbmu.command.household.HouseholdCommand.DissolveHousehold;
import bd.spbmu.command.household.HouseholdCommand.FindHousehold;
import bd.spbmu.command.household.HouseholdCommand.FindHouseholdChange;
import bd.spbmu.command.household.HouseholdCommand.FollowJoining;
import bd.spbmu.command.household.HouseholdCommand.FollowLeaving;
import bd.spbmu.command.household.HouseholdCommand.FormHousehold;
import bd.spbmu.command.household.HouseholdCommand.MoveHousehold;
import bd.spbmu.command.household.HouseholdCommand.NameHead;
import bd.spbmu.command.household.HouseholdCommand.RecordLeaving;
import bd.spbmu.command.household.HouseholdCommand.StateRole;
import bd.spbmu.kernel.household.HouseholdEvent;
import bd.spbmu.kernel.household.HouseholdEvent.HeadLost;
import bd.spbmu.kernel.household.HouseholdEvent.HeadNamed;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdDissolved;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdFormed;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdMoved;
import bd.spbmu.kernel.household.HouseholdEvent.MemberAdded;
import bd.spbmu.kernel.household.HouseholdEvent.MemberLeft;
import bd.spbmu.kernel.household.HouseholdEvent.RoleStated;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.registry.ChangeId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * People who live together. Whether a person lives here, their own record decides; this one says what they are to each other, and
 * follows.
 */
@Aggregate(cache = "aggregateCache")
class Household {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private HouseholdId id;

    private final HouseholdRoll roll = new HouseholdRoll();

    Household() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void form(FormHousehold command) {
        if (roll.lacks(forming(command.household()), command.requestHash())) {
            apply(new HouseholdFormed(
                    command.household(), command.place(), command.head(), command.members(), command.requestHash()));
        }
    }

    /** A household is formed by one change, named as itself. */
    static ChangeId forming(HouseholdId household) {
        return new ChangeId(household.value());
    }

    @CommandHandler
    KnownHousehold find(FindHousehold command) {
        return roll.known(id);
    }

    /** Answers whether the change was made. */
    @CommandHandler
    boolean find(FindHouseholdChange command) {
        return !roll.lacks(command.change(), command.requestHash());
    }

    @CommandHandler
    void add(AddMember command) {
        if (roll.lacks(command.change(), command.requestHash())) {
            roll.requireStanding();
            roll.requireNotHead(command.member().beneficiary());
            roll.requireRoomFor(command.member());
            apply(new MemberAdded(id, command.change(), command.member(), command.requestHash()));
        }
    }

    @CommandHandler
    boolean follow(FollowJoining command) {
        boolean missed = roll.isNew(command.change()) && roll.canTake(command.member());
        if (missed) {
            apply(new MemberAdded(id, command.change(), command.member(), command.requestHash()));
        }
        return roll.has(command.member());
    }

    @CommandHandler
    void state(StateRole command) {
        if (roll.lacks(command.change(), command.requestHash())) {
            roll.requireStanding();
            roll.requireMember(command.beneficiary());
            roll.requireNotHead(command.beneficiary());
            apply(new RoleStated(
                    id,
                    command.change(),
                    command.beneficiary(),
                    command.role(),
                    command.since(),
                    command.requestHash()));
        }
    }

    /** Answers the number of the membership that ended, also at a repetition. */
    @CommandHandler
    int leave(RecordLeaving command) {
        if (roll.lacks(command.change(), command.requestHash())) {
            roll.requireStanding();
            HouseholdMember leaving = roll.requireMember(command.beneficiary());
            leave(command.change(), leaving, command.on(), command.why(), command.requestHash());
        }
        return roll.leftBy(command.change());
    }

    @CommandHandler
    void follow(FollowLeaving command) {
        roll.member(command.beneficiary())
                .filter(one -> one.membership() == command.membership())
                .ifPresent(one -> leave(null, one, command.on(), command.why(), null));
    }

    private void leave(
            @Nullable ChangeId change,
            HouseholdMember leaving,
            LocalDate on,
            LeavingReason why,
            @Nullable String requestHash) {
        boolean head = roll.isHead(leaving.beneficiary());
        apply(new MemberLeft(id, change, leaving.beneficiary(), leaving.membership(), on, why, requestHash));
        if (head) {
            apply(new HeadLost(id, leaving.beneficiary(), on));
        }
    }

    @CommandHandler
    void name(NameHead command) {
        if (roll.lacks(command.change(), command.requestHash())) {
            roll.requireStanding();
            roll.requireMember(command.head());
            command.roles().keySet().forEach(roll::requireMember);
            apply(new HeadNamed(
                    id,
                    command.change(),
                    command.head(),
                    command.since(),
                    roll.under(command.head(), command.since(), command.roles()),
                    command.requestHash()));
        }
    }

    @CommandHandler
    void move(MoveHousehold command) {
        if (roll.lacks(command.change(), command.requestHash())) {
            roll.requireStanding();
            apply(new HouseholdMoved(id, command.change(), command.from(), command.to(), command.requestHash()));
        }
    }

    @CommandHandler
    void dissolve(DissolveHousehold command) {
        if (roll.lacks(command.change(), command.requestHash())) {
            roll.requireStanding();
            apply(new HouseholdDissolved(
                    id, command.change(), command.on(), command.why(), roll.members(), command.requestHash()));
        }
    }

    @EventSourcingHandler
    void evolve(HouseholdEvent event) {
        id = event.household();
        roll.evolve(event);
    }
}

package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.registry.BeneficiaryEvent;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AccountChangeAsked;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AccountChanged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryDied;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryExited;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMoved;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryReinstated;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierDisputed;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierGained;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierGivenUp;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A person's record. */
@Aggregate(cache = "aggregateCache")
class Beneficiary {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private BeneficiaryId id;

    private final Dossier dossier = new Dossier();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final Sources sources = new Sources(dossier);

    @AggregateMember
    private final HouseholdClaim household = new HouseholdClaim();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final Merging merging = new Merging(dossier, household);

    Beneficiary() {}

    @CommandHandlerInterceptor
    void requireUnmerged(Command command) {
        if (!(command instanceof OfMerged)) {
            dossier.requireUnmerged();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(RegisterBeneficiary command, Clock clock, ClaimLease lease) {
        if (dossier.registrationHash() != null) {
            requireSameRequest(command.requestHash());
            return;
        }
        Instant claimedAt = command.claimedAt();
        if (claimedAt != null) {
            requireFresh(claimedAt, clock, lease);
        }
        apply(new BeneficiaryRegistered(
                command.beneficiary(),
                command.source(),
                command.person(),
                command.identifiers(),
                command.noIdentifier(),
                command.account(),
                command.requestHash()));
    }

    @CommandHandler
    KnownBeneficiary find(FindRegistration command) {
        requireSameRequest(command.requestHash());
        return dossier.known();
    }

    @CommandHandler
    KnownBeneficiary confirm(ConfirmBeneficiary command) {
        return dossier.known();
    }

    /** Answers whether the change was made. */
    @CommandHandler
    boolean find(FindChange command) {
        return !dossier.lacks(command.change(), command.requestHash());
    }

    @CommandHandler
    void correct(CorrectPerson command) {
        if (lacks(command.change())) {
            command.events().forEach(event -> apply(event));
        }
    }

    @CommandHandler
    void move(MovePerson command) {
        if (lacks(command.change())) {
            dossier.requireLiving();
            apply(new BeneficiaryMoved(id, command.change(), command.from(), command.to(), command.address()));
        }
    }

    @CommandHandler
    void die(RecordDeath command) {
        if (lacks(command.change())) {
            dossier.requireNotDead();
            apply(new BeneficiaryDied(id, command.change(), command.on(), command.registration()));
            household.endWithPerson(id, command.on(), LeavingReason.DIED);
        }
    }

    @CommandHandler
    void exit(RecordExit command) {
        if (lacks(command.change())) {
            dossier.requireLiving();
            apply(new BeneficiaryExited(id, command.change(), command.on(), command.why()));
            household.endWithPerson(id, command.on(), LeavingReason.LEFT_REGISTRY);
        }
    }

    @CommandHandler
    void reinstate(ReinstatePerson command) {
        if (lacks(command.change())) {
            dossier.requireNotLiving();
            apply(new BeneficiaryReinstated(id, command.change()));
        }
    }

    @CommandHandler
    void gain(GainIdentifier command, Clock clock, ClaimLease lease) {
        if (lacks(command.change())) {
            dossier.requireLiving();
            dossier.requireRoomFor(command.identifier(), command.replaces());
            requireFresh(command.claimedAt(), clock, lease);
            apply(new IdentifierGained(id, command.change(), command.identifier(), false));
            if (command.replaces() != null) {
                apply(new IdentifierGivenUp(id, command.change(), command.replaces()));
            }
        }
    }

    @CommandHandler
    void link(LinkNid command, Clock clock, ClaimLease lease) {
        if (lacks(command.change())) {
            dossier.requireLiving();
            dossier.requireLinkable(command.identifier());
            requireFresh(command.claimedAt(), clock, lease);
            apply(new IdentifierGained(id, command.change(), command.identifier(), true));
        }
    }

    @CommandHandler
    void require(RequireRoom command) {
        dossier.requireLiving();
        dossier.requireRoomFor(command.identifier(), null);
    }

    @CommandHandler
    void dispute(DisputeIdentifier command) {
        if (dossier.holds(command.identity())) {
            apply(new IdentifierDisputed(id, command.change(), command.identity(), command.verifiedFor()));
        }
    }

    @CommandHandler
    void ask(AskAccountChange command) {
        if (lacks(command.change())) {
            dossier.requireLiving();
            apply(new AccountChangeAsked(id, command.change(), command.account(), command.by()));
        }
    }

    /** Answers what changed, also when it was confirmed before. */
    @CommandHandler
    AccountMove confirm(ConfirmAccountChange command) {
        AccountMove before = dossier.confirmed(command.change());
        if (before != null) {
            return before;
        }
        AccountChangeAsked asked = dossier.waiting(command.change());
        dossier.requireLiving();
        if (asked.by().equals(command.by())) {
            throw new Refusal(ChangeProblem.ACCOUNT_CHANGE_OWN);
        }
        AccountMove move = new AccountMove(asked.account(), dossier.known().account());
        apply(new AccountChanged(id, command.change(), move.now(), move.before(), command.by()));
        return move;
    }

    @CommandHandler
    Membership claim(ClaimMembership command, Clock clock) {
        dossier.requireLiving();
        return household.claim(command.asked(), clock.instant());
    }

    @CommandHandler
    void end(EndMembership command) {
        household.end(
                id,
                command.ending().number(),
                command.ending().on(),
                command.ending().why());
    }

    @CommandHandler
    @Nullable
    Membership find(FindMembership command) {
        return household.current();
    }

    @EventSourcingHandler
    void evolve(BeneficiaryEvent event) {
        id = event.beneficiary();
        dossier.evolve(event);
    }

    private boolean lacks(Change change) {
        return dossier.lacks(change.id(), change.requestHash());
    }

    private void requireSameRequest(String asked) {
        if (!asked.equals(dossier.registrationHash())) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    static void requireFresh(Instant claimedAt, Clock clock, ClaimLease lease) {
        if (!lease.allowsRegistration(claimedAt, clock.instant())) {
            throw new Refusal(RegistryProblem.CLAIM_EXPIRED);
        }
    }
}

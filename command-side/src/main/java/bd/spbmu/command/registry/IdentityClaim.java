package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityEvent;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityClaimed;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityMoved;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityOverridden;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityReleased;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityTakenOver;
import bd.spbmu.kernel.registry.IdentityEvent.IdentityVerified;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.MergeId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One identifier of one person: it has one holder at a time. Whether the holder ever came is for their record to say. */
@Aggregate(cache = "aggregateCache")
class IdentityClaim {

    @AggregateIdentifier
    private IdentityId id;

    private @Nullable IdentifierType type;
    private @Nullable Holder holder;
    private @Nullable BeneficiaryId overriddenFrom;
    private boolean verified;
    private final Set<Goal> moved = new HashSet<>();

    IdentityClaim() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Holder claim(ClaimIdentity command) {
        Holder present = holder;
        if (present != null) {
            return present;
        }
        apply(new IdentityClaimed(command.identity(), command.type(), command.by(), command.at()));
        return new Holder(command.by(), command.at());
    }

    @CommandHandler
    Holder takeOver(TakeOverIdentity command, ClaimLease lease) {
        Holder present = holder;
        if (present == null || !present.equals(command.seen())) {
            return present == null ? command.seen() : present;
        }
        if (present.by().equals(command.by())) {
            apply(new IdentityClaimed(id, heldType(), command.by(), command.at()));
        } else if (!verified && lease.isOver(present.claimedAt(), command.at())) {
            apply(new IdentityTakenOver(id, present.by(), command.by(), command.at()));
        } else {
            return present;
        }
        return new Holder(command.by(), command.at());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Overridden override(OverrideIdentity command) {
        Holder present = holder;
        if (present == null) {
            apply(new IdentityClaimed(command.identity(), command.type(), command.by(), command.at()));
            apply(new IdentityVerified(command.identity(), command.by()));
            return new Overridden(command.at(), null);
        }
        if (present.by().equals(command.by())) {
            if (!verified) {
                apply(new IdentityVerified(id, command.by()));
            }
            // a repetition may come late: the claim is renewed, since nobody else can have it any more
            return new Overridden(command.at(), overriddenFrom);
        }
        if (verified) {
            throw new Refusal(ChangeProblem.IDENTIFIER_VERIFIED);
        }
        apply(new IdentityOverridden(id, present.by(), command.by(), command.at()));
        return new Overridden(command.at(), present.by());
    }

    /** Whoever holds it by now keeps it, if it is another. */
    @CommandHandler
    void release(ReleaseIdentity command) {
        Holder present = holder;
        if (present != null && present.by().equals(command.by())) {
            apply(new IdentityReleased(id, command.by()));
        }
    }

    /** Answers who holds it now: another than the goal if a verifier gave it to them in the meantime, or nobody. */
    @CommandHandler
    @Nullable
    BeneficiaryId move(MoveIdentity command) {
        Holder present = holder;
        if (present != null
                && present.by().equals(command.from())
                && !moved.contains(new Goal(command.merge(), command.to()))) {
            apply(new IdentityMoved(id, command.merge(), command.from(), command.to()));
        }
        return holder == null ? null : holder.by();
    }

    @CommandHandler
    @Nullable
    Holder find(FindHolder command) {
        return holder;
    }

    @EventSourcingHandler
    void evolve(IdentityEvent event) {
        id = event.identity();
        switch (event) {
            case IdentityClaimed claimed -> {
                type = claimed.type();
                holder = new Holder(claimed.by(), claimed.claimedAt());
            }
            case IdentityTakenOver taken -> holder = new Holder(taken.by(), taken.claimedAt());
            case IdentityVerified seen -> verified = true;
            case IdentityOverridden overridden -> {
                holder = new Holder(overridden.by(), overridden.claimedAt());
                overriddenFrom = overridden.from();
                verified = true;
            }
            case IdentityMoved away -> {
                moved.add(new Goal(away.merge(), away.to()));
                holder = new Holder(away.to(), heldSince());
            }
            case IdentityReleased released -> {
                holder = null;
                overriddenFrom = null;
                verified = false;
            }
        }
    }

    private IdentifierType heldType() {
        IdentifierType known = type;
        if (known == null) {
            throw new IllegalStateException("a held identifier has a type");
        }
        return known;
    }

    private Instant heldSince() {
        if (holder == null) {
            throw new IllegalStateException("a moved identifier was held");
        }
        return holder.claimedAt();
    }

    /** Where a merge, or its undoing, took it. */
    private record Goal(MergeId merge, BeneficiaryId to) {}
}

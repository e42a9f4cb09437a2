package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.registry.SourceClaimCommand.ClaimSource;
import bd.spbmu.command.registry.SourceClaimCommand.ReleaseSource;
import bd.spbmu.command.registry.SourceClaimCommand.TakeOverSource;
import bd.spbmu.kernel.registry.SourceEvent;
import bd.spbmu.kernel.registry.SourceEvent.SourceClaimed;
import bd.spbmu.kernel.registry.SourceEvent.SourceReleased;
import bd.spbmu.kernel.registry.SourceEvent.SourceTakenOver;
import bd.spbmu.kernel.registry.SourceId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One MIS's local id: it means one person at a time. Whether the holder ever came is for their record to say. */
@Aggregate(cache = "aggregateCache")
class SourceClaim {

    @AggregateIdentifier
    private SourceId id;

    private @Nullable Holder holder;

    SourceClaim() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Holder claim(ClaimSource command) {
        Holder present = holder;
        if (present != null) {
            return present;
        }
        apply(new SourceClaimed(command.id(), command.source(), command.by(), command.at()));
        return new Holder(command.by(), command.at());
    }

    @CommandHandler
    Holder takeOver(TakeOverSource command, ClaimLease lease) {
        Holder present = holder;
        if (present == null || !present.equals(command.seen())) {
            return present == null ? command.seen() : present;
        }
        if (present.by().equals(command.by())) {
            apply(new SourceClaimed(id, command.source(), command.by(), command.at()));
        } else if (lease.isOver(present.claimedAt(), command.at())) {
            apply(new SourceTakenOver(id, present.by(), command.by(), command.at()));
        } else {
            return present;
        }
        return new Holder(command.by(), command.at());
    }

    /** Whoever holds it by now keeps it, if it is another. */
    @CommandHandler
    void release(ReleaseSource command) {
        Holder present = holder;
        if (present != null && present.by().equals(command.by())) {
            apply(new SourceReleased(id, command.by()));
        }
    }

    @EventSourcingHandler
    void evolve(SourceEvent event) {
        id = event.id();
        holder = switch (event) {
            case SourceClaimed claimed -> new Holder(claimed.by(), claimed.claimedAt());
            case SourceTakenOver taken -> new Holder(taken.by(), taken.claimedAt());
            case SourceReleased released -> null;
        };
    }
}

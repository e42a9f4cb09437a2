package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.registry.TransferCommand.AskTransfer;
import bd.spbmu.command.registry.TransferCommand.FindTransfer;
import bd.spbmu.command.registry.TransferCommand.GrantTransfer;
import bd.spbmu.command.registry.TransferCommand.RefuseTransfer;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.registry.TransferEvent;
import bd.spbmu.kernel.registry.TransferEvent.TransferAsked;
import bd.spbmu.kernel.registry.TransferEvent.TransferGranted;
import bd.spbmu.kernel.registry.TransferEvent.TransferRefused;
import bd.spbmu.kernel.registry.TransferId;
import bd.spbmu.kernel.registry.TransferProblem;
import bd.spbmu.kernel.registry.TransferState;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One officer's request for a person who is registered outside their area, decided once by another officer. */
@Aggregate(cache = "aggregateCache")
class TransferRequest {

    @AggregateIdentifier
    private TransferId id;

    private @Nullable TransferAsked asked;
    private @Nullable TransferGranted granted;
    private TransferState state = TransferState.WAITING;

    TransferRequest() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    TransferState ask(AskTransfer command) {
        TransferAsked before = asked;
        if (before == null) {
            apply(command.asked());
        } else if (!before.requestHash().equals(command.asked().requestHash())) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
        return state;
    }

    @CommandHandler
    Standing find(FindTransfer command) {
        return new Standing(Objects.requireNonNull(asked), granted);
    }

    /** Answers what was granted, also when it was granted before. */
    @CommandHandler
    TransferGranted grant(GrantTransfer command) {
        TransferGranted before = granted;
        if (before != null) {
            return before;
        }
        TransferGranted now = new TransferGranted(
                id, requireOpen(command.by()).beneficiary(), command.place(), command.since(), command.by());
        apply(now);
        return now;
    }

    @CommandHandler
    void refuse(RefuseTransfer command) {
        if (state != TransferState.REFUSED) {
            apply(new TransferRefused(id, requireOpen(command.by()).beneficiary(), command.reason(), command.by()));
        }
    }

    @EventSourcingHandler
    void evolve(TransferEvent event) {
        id = event.transfer();
        switch (event) {
            case TransferAsked first -> asked = first;
            case TransferGranted decided -> {
                granted = decided;
                state = TransferState.GRANTED;
            }
            case TransferRefused decided -> state = TransferState.REFUSED;
        }
    }

    private TransferAsked requireOpen(ActorId by) {
        TransferAsked waiting = Objects.requireNonNull(asked);
        if (state != TransferState.WAITING) {
            throw new Refusal(TransferProblem.DECIDED);
        }
        if (waiting.by().equals(by)) {
            throw new Refusal(TransferProblem.OWN);
        }
        return waiting;
    }

    /** @param granted absent while it was not */
    record Standing(TransferAsked asked, @Nullable TransferGranted granted) {}
}

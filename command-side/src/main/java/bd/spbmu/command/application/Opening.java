package bd.spbmu.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.application.OpeningCommand.TakeOpening;
import bd.spbmu.kernel.application.OpeningEvent.OpeningTaken;
import bd.spbmu.kernel.application.OpeningId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The place of the one open application of one identifier. Whether its holder is still open is for the application to say. */
@Aggregate(cache = "aggregateCache")
class Opening {

    @AggregateIdentifier
    private OpeningId id;

    private @Nullable OpeningHolder holder;

    Opening() {}

    /** Whoever has it now. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    OpeningHolder take(TakeOpening command) {
        OpeningHolder present = holder;
        if (present != null && !Objects.equals(present, command.seen())) {
            return present;
        }
        apply(new OpeningTaken(present == null ? command.opening() : id, command.by(), command.at()));
        return new OpeningHolder(command.by(), command.at());
    }

    @EventSourcingHandler
    void evolve(OpeningTaken event) {
        id = event.opening();
        holder = new OpeningHolder(event.by(), event.at());
    }
}

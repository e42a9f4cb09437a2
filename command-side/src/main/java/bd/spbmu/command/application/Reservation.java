package bd.spbmu.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.application.OpeningCommand.FindReference;
import bd.spbmu.command.application.OpeningCommand.ReserveReference;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.OpeningEvent.ReferenceReserved;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A reference that one application has for ever. */
@Aggregate(cache = "aggregateCache")
class Reservation {

    @AggregateIdentifier
    private ApplicationReference id;

    private @Nullable ApplicationId by;

    Reservation() {}

    /** Whose it is. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ApplicationId reserve(ReserveReference command) {
        ApplicationId present = by;
        if (present != null) {
            return present;
        }
        apply(new ReferenceReserved(command.reference(), command.by()));
        return command.by();
    }

    @CommandHandler
    ApplicationId find(FindReference command) {
        return Objects.requireNonNull(by, () -> id + " was never reserved");
    }

    @EventSourcingHandler
    void evolve(ReferenceReserved event) {
        id = event.reference();
        by = event.by();
    }
}

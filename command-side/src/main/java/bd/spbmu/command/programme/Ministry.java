package bd.spbmu.command.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.programme.MinistryCommand.ConfirmMinistry;
import bd.spbmu.command.programme.MinistryCommand.RegisterMinistry;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MinistryEvent;
import bd.spbmu.kernel.programme.MinistryEvent.MinistryRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A ministry or division that runs programmes. */
@Aggregate(cache = "aggregateCache")
class Ministry {

    @AggregateIdentifier
    private MinistryCode code;

    private @Nullable MinistryRegistered registered;

    Ministry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(RegisterMinistry command) {
        MinistryRegistered event = new MinistryRegistered(command.ministry(), command.abbreviation(), command.name());
        if (Once.isNew(registered, event)) {
            apply(event);
        }
    }

    @CommandHandler
    MinistryCode confirm(ConfirmMinistry command) {
        return code;
    }

    @EventSourcingHandler
    void evolve(MinistryEvent event) {
        code = event.ministry();
        registered = switch (event) {
            case MinistryRegistered first -> first;
        };
    }
}

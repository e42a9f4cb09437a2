package bd.spbmu.command.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.programme.PublicationCommand.PublishFigures;
import bd.spbmu.command.programme.PublicationCommand.PublishRoadmap;
import bd.spbmu.command.programme.PublicationCommand.PublishTasks;
import bd.spbmu.kernel.programme.PublicationEvent;
import bd.spbmu.kernel.programme.PublicationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One published list of figures, plans or achievements; nobody edits what was published. */
@Aggregate(cache = "aggregateCache")
class Publication {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private PublicationId id;

    private @Nullable PublicationEvent published;

    Publication() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void publish(PublishFigures command) {
        publish(command.figures());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void publish(PublishRoadmap command) {
        publish(command.roadmap());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void publish(PublishTasks command) {
        publish(command.tasks());
    }

    @EventSourcingHandler
    void evolve(PublicationEvent event) {
        id = event.publication();
        published = event;
    }

    private void publish(PublicationEvent event) {
        if (Once.isNew(published, event)) {
            apply(event);
        }
    }
}

package bd.spbmu.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.intake.IntakeCommand.FindMapping;
import bd.spbmu.command.intake.IntakeCommand.SaveMapping;
import bd.spbmu.kernel.intake.MappingEvent.MappingSaved;
import bd.spbmu.kernel.intake.MappingId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** How an MIS heads its columns. Saving another replaces it for files that come later. */
@Aggregate(cache = "aggregateCache")
class ImportMapping {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private MappingId id;

    private @Nullable MappingSaved saved;

    ImportMapping() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void save(SaveMapping command) {
        MappingSaved event = new MappingSaved(command.mapping(), command.kind(), command.columns());
        if (!event.equals(saved)) {
            apply(event);
        }
    }

    @CommandHandler
    MappingSaved find(FindMapping command) {
        return Objects.requireNonNull(saved);
    }

    @EventSourcingHandler
    void evolve(MappingSaved event) {
        id = event.mapping();
        saved = event;
    }
}

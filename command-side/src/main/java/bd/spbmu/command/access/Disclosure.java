package bd.spbmu.command.access;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.access.DisclosureEvent;
import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One look at personal data: written once, never changed. */
@Aggregate
class Disclosure {

    @AggregateIdentifier
    private @Nullable DisclosureId id;

    Disclosure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(RecordDisclosure command) {
        if (id == null) {
            apply(new DisclosureRecorded(command.disclosure(), command.beneficiaries(), command.view()));
        }
    }

    @EventSourcingHandler
    void evolve(DisclosureEvent event) {
        id = event.disclosure();
    }
}

package bd.spbmu.infra.eventstore;

import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** One aggregate per unit of work: EventStoreDB appends one stream atomically, so no other store may do more. */
final class OneStream {

    private OneStream() {}

    /**
     * @return the last of the events
     * @throws EventStoreException if they belong to different streams, or to none
     */
    static DomainEventMessage<?> of(List<? extends EventMessage<?>> events) {
        DomainEventMessage<?> last = null;
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> domain)) {
                throw new EventStoreException("An event outside of any aggregate cannot be stored: "
                        + event.getPayloadType().getSimpleName());
            }
            if (last != null && !last.getAggregateIdentifier().equals(domain.getAggregateIdentifier())) {
                throw new EventStoreException("One unit of work may write to one stream only, not to "
                        + last.getAggregateIdentifier() + " and " + domain.getAggregateIdentifier());
            }
            last = domain;
        }
        return Objects.requireNonNull(last);
    }
}

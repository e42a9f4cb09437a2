package bd.spbmu.infra.eventstore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** One aggregate per unit of work: most stores append one stream atomically, and none may do less. */
public final class OneStream {

    private OneStream() {}

    /**
     * @return the last of the events
     * @throws EventStoreException if they belong to different streams, or to none
     */
    static DomainEventMessage<?> of(List<? extends EventMessage<?>> events) {
        Map<String, List<DomainEventMessage<?>>> streams = byStream(events);
        if (streams.size() > 1) {
            throw refusal(streams);
        }
        return streams.values().iterator().next().getLast();
    }

    /** @throws EventStoreException if an event belongs to no stream */
    public static Map<String, List<DomainEventMessage<?>>> byStream(List<? extends EventMessage<?>> events) {
        Map<String, List<DomainEventMessage<?>>> streams = new LinkedHashMap<>();
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> domain)) {
                throw new EventStoreException("An event outside of any aggregate cannot be stored: "
                        + event.getPayloadType().getSimpleName());
            }
            streams.computeIfAbsent(domain.getAggregateIdentifier(), id -> new ArrayList<>())
                    .add(domain);
        }
        return streams;
    }

    public static EventStoreException refusal(Map<String, ?> streams) {
        return new EventStoreException(
                "One unit of work may write to one stream only, not to " + String.join(" and ", streams.keySet()));
    }
}

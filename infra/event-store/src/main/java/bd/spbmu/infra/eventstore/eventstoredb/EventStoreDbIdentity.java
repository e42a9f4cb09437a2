package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.infra.eventstore.StoreIdentity;
import bd.spbmu.infra.eventstore.StoreMapper;
import bd.spbmu.kernel.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who the store is, kept in a stream of its own; of two first starts at once, the server takes one. */
final class EventStoreDbIdentity {

    private static final Logger LOG = LoggerFactory.getLogger(EventStoreDbIdentity.class);
    private static final String TYPE = "store.identified.v1";

    private final Streams streams;
    private final ObjectMapper mapper = StoreMapper.make();

    EventStoreDbIdentity(Streams streams) {
        this.streams = streams;
    }

    /** @throws IllegalStateException with a sentence for whoever starts the registry, if the server does not answer */
    StoreIdentity identity() {
        try {
            return stored().orElseGet(this::first);
        } catch (Refusal silent) {
            throw new IllegalStateException("EventStoreDB does not answer where " + Settings.PREFIX
                    + "url leads: is it running, and is tls right in the connection string?");
        } catch (StatusRuntimeException refused) {
            throw new IllegalStateException("EventStoreDB does not let the registry in ("
                    + refused.getStatus().getCode() + "): see " + Settings.PREFIX + "username and password.");
        }
    }

    private Optional<StoreIdentity> stored() {
        return streams.last(StreamNames.IDENTITY).map(event -> {
            try {
                return mapper.readValue(event.getEventData(), StoreIdentity.class);
            } catch (IOException e) {
                throw new EventStoreException("The stream " + StreamNames.IDENTITY + " cannot be read", e);
            }
        });
    }

    private StoreIdentity first() {
        try {
            StoreIdentity identity = new StoreIdentity(UUID.randomUUID().toString(), 1);
            EventData event = EventData.builderAsJson(UUID.randomUUID(), TYPE, mapper.writeValueAsBytes(identity))
                    .build();
            streams.append(StreamNames.IDENTITY, StreamState.noStream(), List.of(event));
        } catch (WrongExpectedVersionException anotherWasFirst) {
            LOG.info("another process has given this event store its identity");
        } catch (JsonProcessingException e) {
            throw new EventStoreException("an identity cannot be written", e);
        }
        return stored().orElseThrow();
    }
}

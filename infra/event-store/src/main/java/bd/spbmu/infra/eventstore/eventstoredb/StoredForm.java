package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.infra.eventstore.StoreMapper;
import bd.spbmu.kernel.audit.StoredEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.RecordedEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event as EventStoreDB keeps it: payload as data, everything else as flat text in its metadata, since an append to many
 * streams takes nothing deeper. What is ours to add begins with {@code registry.}, the client's own additions with {@code $}.
 */
final class StoredForm {

    private static final TypeReference<Map<String, String>> FLAT = new TypeReference<>() {};

    private static final String OWN = "registry.";
    private static final String RECORDED_AT = OWN + "recordedAt";
    private static final String AGGREGATE_TYPE = OWN + "aggregateType";
    private static final String TYPE_REVISION = OWN + "typeRevision";
    private static final String SEQUENCE = OWN + "sequence";

    private final ObjectWriter writer = StoreMapper.make().writer();
    private final ObjectReader reader = StoreMapper.make().readerFor(FLAT);

    EventData event(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return EventData.builderAsJson(
                        id(event.getIdentifier()), payload.getType().getName(), payload.getData())
                .metadataAsBytes(written(metadata(event, payload.getType().getRevision())))
                .build();
    }

    /** Its place in the stream of snapshots says nothing, so it keeps the aggregate's with it. */
    EventData snapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        Map<String, String> metadata = metadata(snapshot, payload.getType().getRevision());
        metadata.put(SEQUENCE, Long.toString(snapshot.getSequenceNumber()));
        return EventData.builderAsJson(
                        id(snapshot.getIdentifier()), payload.getType().getName(), payload.getData())
                .metadataAsBytes(written(metadata))
                .build();
    }

    private static UUID id(String identifier) {
        try {
            return UUID.fromString(identifier);
        } catch (IllegalArgumentException e) {
            throw new EventStoreException("The id of an event must be a UUID, not " + identifier, e);
        }
    }

    private static Map<String, String> metadata(DomainEventMessage<?> event, @Nullable String typeRevision) {
        Map<String, String> metadata = new LinkedHashMap<>();
        event.getMetaData().forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw new EventStoreException("Metadata of an event must be text: " + name);
            }
            metadata.put(name, text);
        });
        metadata.put(RECORDED_AT, event.getTimestamp().toString());
        if (event.getType() != null) {
            metadata.put(AGGREGATE_TYPE, event.getType());
        }
        if (typeRevision != null) {
            metadata.put(TYPE_REVISION, typeRevision);
        }
        return metadata;
    }

    GenericDomainEventEntry<byte[]> read(RecordedEvent event) {
        Map<String, String> metadata = metadata(event);
        String sequence = metadata.get(SEQUENCE);
        return new GenericDomainEventEntry<>(
                metadata.get(AGGREGATE_TYPE),
                StreamNames.aggregate(event),
                sequence == null ? event.getRevision() : Long.parseLong(sequence),
                event.getEventId().toString(),
                recordedAt(event, metadata).toString(),
                event.getEventType(),
                metadata.get(TYPE_REVISION),
                event.getEventData(),
                written(carried(metadata)));
    }

    StoredEvent stored(RecordedEvent event) {
        Map<String, String> metadata = metadata(event);
        return new StoredEvent(
                Positions.of(event),
                StreamNames.aggregate(event),
                event.getRevision(),
                event.getEventId().toString(),
                event.getEventType(),
                recordedAt(event, metadata),
                new String(event.getEventData(), StandardCharsets.UTF_8),
                carried(metadata));
    }

    Instant recordedAt(RecordedEvent event) {
        return recordedAt(event, metadata(event));
    }

    private static Instant recordedAt(RecordedEvent event, Map<String, String> metadata) {
        String recorded = metadata.get(RECORDED_AT);
        return recorded == null ? event.getCreated() : Instant.parse(recorded);
    }

    private static Map<String, String> carried(Map<String, String> metadata) {
        Map<String, String> carried = new LinkedHashMap<>(metadata);
        carried.keySet().removeIf(name -> name.startsWith(OWN) || name.startsWith("$"));
        return carried;
    }

    private Map<String, String> metadata(RecordedEvent event) {
        byte[] bytes = event.getUserMetadata();
        try {
            return bytes == null || bytes.length == 0 ? Map.of() : reader.readValue(bytes);
        } catch (IOException e) {
            throw new EventStoreException("the metadata of event " + event.getEventId() + " cannot be read", e);
        }
    }

    private byte[] written(Map<String, String> metadata) {
        try {
            return writer.writeValueAsBytes(metadata);
        } catch (JsonProcessingException e) {
            throw new EventStoreException("metadata cannot be written", e);
        }
    }
}

package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.infra.eventstore.StoreMapper;
import bd.spbmu.kernel.audit.StoredEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.RecordedEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
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
    private final ObjectReader trees = StoreMapper.make().readerFor(ObjectNode.class);

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

    StoredEntry read(RecordedEvent event) {
        ObjectNode metadata = tree(event);
        JsonNode sequence = metadata.get(SEQUENCE);
        String recorded = text(metadata, RECORDED_AT);
        StoredEntry entry = new StoredEntry(
                event,
                text(metadata, AGGREGATE_TYPE),
                sequence == null ? event.getRevision() : Long.parseLong(sequence.asText()),
                text(metadata, TYPE_REVISION),
                () -> recorded == null ? event.getCreated() : Instant.parse(recorded),
                metadata);
        metadata.properties().removeIf(field -> isNotCarried(field.getKey()));
        return entry;
    }

    private static @Nullable String text(ObjectNode metadata, String name) {
        JsonNode value = metadata.get(name);
        return value == null ? null : value.asText();
    }

    private ObjectNode tree(RecordedEvent event) {
        byte[] bytes = event.getUserMetadata();
        try {
            return bytes == null || bytes.length == 0 ? JsonNodeFactory.instance.objectNode() : trees.readValue(bytes);
        } catch (IOException e) {
            throw unreadable(event, e);
        }
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
        carried.keySet().removeIf(StoredForm::isNotCarried);
        return carried;
    }

    private static boolean isNotCarried(String name) {
        return name.startsWith(OWN) || name.startsWith("$");
    }

    private Map<String, String> metadata(RecordedEvent event) {
        byte[] bytes = event.getUserMetadata();
        try {
            return bytes == null || bytes.length == 0 ? Map.of() : reader.readValue(bytes);
        } catch (IOException e) {
            throw unreadable(event, e);
        }
    }

    private static EventStoreException unreadable(RecordedEvent event, IOException cause) {
        return new EventStoreException("the metadata of event " + event.getEventId() + " cannot be read", cause);
    }

    private byte[] written(Map<String, String> metadata) {
        try {
            return writer.writeValueAsBytes(metadata);
        } catch (JsonProcessingException e) {
            throw new EventStoreException("metadata cannot be written", e);
        }
    }
}

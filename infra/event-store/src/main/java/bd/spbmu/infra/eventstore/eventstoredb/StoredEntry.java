package bd.spbmu.infra.eventstore.eventstoredb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kurrent.dbclient.RecordedEvent;
import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * An event as Axon takes it. Processors pass over most events, so what only a handler asks for is worked out when it does;
 * metadata that were parsed to find the aggregate's type are handed on as they are, not written and parsed again.
 *
 * @param carried metadata without what is this store's own
 */
record StoredEntry(
        RecordedEvent event,
        @Nullable String type,
        long sequenceNumber,
        @Nullable String typeRevision,
        Supplier<Instant> recordedAt,
        ObjectNode carried)
        implements DomainEventData<Object> {

    @Override
    public String getEventIdentifier() {
        return event.getEventId().toString();
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt.get();
    }

    @Override
    public SerializedObject<Object> getMetaData() {
        return anyContent(new SerializedMetaData<>(carried, JsonNode.class));
    }

    @Override
    public SerializedObject<Object> getPayload() {
        return anyContent(
                new SimpleSerializedObject<>(event.getEventData(), byte[].class, event.getEventType(), typeRevision));
    }

    /** Axon wants the same type for both, and then only asks each for its own. */
    @SuppressWarnings("unchecked")
    private static SerializedObject<Object> anyContent(SerializedObject<?> content) {
        return (SerializedObject<Object>) content;
    }

    @Override
    public @Nullable String getType() {
        return type;
    }

    @Override
    public String getAggregateIdentifier() {
        return StreamNames.aggregate(event);
    }

    @Override
    public long getSequenceNumber() {
        return sequenceNumber;
    }
}

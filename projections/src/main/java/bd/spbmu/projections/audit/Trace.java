package bd.spbmu.projections.audit;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.audit.EventMetadata;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * That something happened: what, when, by whom and why. No personal data.
 *
 * @param event stored name, such as {@code beneficiary.registered.v1}
 * @param actor account name of an officer or MIS client, or {@code registry}
 * @param capturedAt when it was taken down in the field; absent for what was decided as it came
 * @param correlation shared by everything that followed from one request
 */
public record Trace(
        String event,
        Instant at,
        String actor,
        @Nullable String mis,
        @Nullable String purpose,
        @Nullable String requestId,
        @Nullable String capturedAt,
        @Nullable String correlation) {

    public static Trace of(EventMessage<?> message) {
        EventType type = message.getPayloadType().getAnnotation(EventType.class);
        String actor = metadata(message, EventMetadata.ACTOR);
        return new Trace(
                type == null ? message.getPayloadType().getSimpleName() : type.value(),
                message.getTimestamp(),
                actor == null ? "registry" : actor,
                metadata(message, EventMetadata.MIS),
                metadata(message, EventMetadata.PURPOSE),
                metadata(message, EventMetadata.REQUEST_ID),
                metadata(message, EventMetadata.CAPTURED_AT),
                metadata(message, EventMetadata.CORRELATION_ID));
    }

    private static @Nullable String metadata(EventMessage<?> message, String key) {
        Object value = message.getMetaData().get(key);
        return value == null ? null : value.toString();
    }
}

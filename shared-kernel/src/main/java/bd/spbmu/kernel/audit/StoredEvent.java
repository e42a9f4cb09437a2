package bd.spbmu.kernel.audit;

import bd.spbmu.kernel.LogPosition;
import java.time.Instant;
import java.util.Map;

/**
 * One event as it lies in the store: personal values sealed, nothing upcast.
 *
 * @param stream the aggregate's stream, such as {@code ben-<uuid>}
 * @param revision its number in that stream, from 0 without gaps
 * @param type stored name, such as {@code beneficiary.registered.v1}
 * @param payload JSON text as stored
 * @param metadata see {@link EventMetadata}
 */
public record StoredEvent(
        LogPosition position,
        String stream,
        long revision,
        String id,
        String type,
        Instant recordedAt,
        String payload,
        Map<String, String> metadata) {

    public StoredEvent {
        metadata = Map.copyOf(metadata);
    }
}

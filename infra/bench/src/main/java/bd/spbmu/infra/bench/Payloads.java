package bd.spbmu.infra.bench;

import io.kurrent.dbclient.RecordedEvent;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Makes the kernel's event of what was stored, with the one serializer, whichever way it came. */
record Payloads(Serializer serializer) {

    void read(RecordedEvent event) {
        Objects.requireNonNull(serializer.<byte[], Object>deserialize(
                new SimpleSerializedObject<>(event.getEventData(), byte[].class, event.getEventType(), null)));
    }

    void read(EventMessage<?> event) {
        Objects.requireNonNull(event.getPayload());
    }
}

package bd.spbmu.infra.sandbox.eventstoredb;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.kurrent.dbclient.proto.shared.Shared;
import java.time.Instant;
import java.util.UUID;

/** Small values in the form they travel in. */
final class Wire {

    private static final int TICKS_PER_SECOND = 10_000_000;
    private static final int NANOS_PER_TICK = 100;

    private Wire() {}

    static UUID id(Shared.UUID id) {
        return id.hasStructured()
                ? new UUID(
                        id.getStructured().getMostSignificantBits(),
                        id.getStructured().getLeastSignificantBits())
                : UUID.fromString(id.getString());
    }

    static Shared.UUID id(UUID id) {
        return Shared.UUID
                .newBuilder()
                .setStructured(Shared.UUID
                        .Structured
                        .newBuilder()
                        .setMostSignificantBits(id.getMostSignificantBits())
                        .setLeastSignificantBits(id.getLeastSignificantBits()))
                .build();
    }

    static Shared.StreamIdentifier stream(String name) {
        return Shared.StreamIdentifier.newBuilder()
                .setStreamName(ByteString.copyFromUtf8(name))
                .build();
    }

    static String name(Shared.StreamIdentifier stream) {
        return stream.getStreamName().toStringUtf8();
    }

    static Shared.Empty nothing() {
        return Shared.Empty.getDefaultInstance();
    }

    /** Hundreds of nanoseconds since 1970, as the server writes them into an event's metadata. */
    static String ticks(Instant instant) {
        return Long.toString(instant.getEpochSecond() * TICKS_PER_SECOND + instant.getNano() / NANOS_PER_TICK);
    }

    static Timestamp now() {
        Instant now = Instant.now();
        return Timestamp.newBuilder()
                .setSeconds(now.getEpochSecond())
                .setNanos(now.getNano())
                .build();
    }
}

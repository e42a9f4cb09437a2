package bd.spbmu.infra.sandbox.eventstoredb;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.UUID;

/**
 * What somebody wants to append to one stream.
 *
 * @param expected a revision, or one of {@link Expected}
 */
record Proposal(String stream, long expected, List<Fresh> events) {

    /** A stream's metadata are kept in a stream of this and its own name. */
    static final String METADATA = "$$";

    /** Type of the last event a stream can have. */
    static final String TOMBSTONE = "$streamDeleted";

    Proposal {
        events = List.copyOf(events);
    }

    int size() {
        return events.stream().mapToInt(Fresh::size).sum();
    }

    /** Hides all before the revision. */
    static Proposal truncation(String stream, long before) {
        return system(METADATA + stream, "$metadata", "{\"$tb\":" + before + "}");
    }

    /** Ends the stream. */
    static Proposal tombstone(String stream) {
        return system(stream, TOMBSTONE, "{}");
    }

    private static Proposal system(String stream, String type, String json) {
        Fresh event =
                new Fresh(UUID.randomUUID(), type, "application/json", ByteString.copyFromUtf8(json), ByteString.EMPTY);
        return new Proposal(stream, Expected.ANY, List.of(event));
    }

    /** An event that has no place yet. */
    record Fresh(UUID id, String type, String contentType, ByteString data, ByteString metadata) {

        int size() {
            return data.size() + metadata.size() + type.length();
        }
    }
}

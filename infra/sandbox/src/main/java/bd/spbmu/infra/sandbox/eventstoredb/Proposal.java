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

    Proposal {
        events = List.copyOf(events);
    }

    int size() {
        return events.stream().mapToInt(Fresh::size).sum();
    }

    /** An event that has no place yet. */
    record Fresh(UUID id, String type, String contentType, ByteString data, ByteString metadata) {

        int size() {
            return data.size() + metadata.size() + type.length();
        }
    }
}

package bd.spbmu.infra.sandbox.eventstoredb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One stream: its events, and how many of them readers may still see. Guarded by the log that owns it. */
final class Strand {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long DELETED = Long.MAX_VALUE;

    private final List<Stored> events = new ArrayList<>();
    private final Map<UUID, Long> revisions = new HashMap<>();
    private long maxCount = Long.MAX_VALUE;
    private long truncateBefore;
    private boolean tombstoned;

    long last() {
        return events.size() - 1L;
    }

    long first() {
        long byCount = maxCount > events.size() ? 0 : events.size() - maxCount;
        return Math.max(byCount, truncateBefore);
    }

    Stored at(long revision) {
        return events.get((int) revision);
    }

    void add(Stored event) {
        revisions.putIfAbsent(event.id(), (long) events.size());
        events.add(event);
    }

    void tombstone() {
        tombstoned = true;
    }

    boolean isTombstoned() {
        return tombstoned;
    }

    /** Deleted in the way that can be undone by writing again. */
    boolean isDeleted() {
        return truncateBefore == DELETED;
    }

    boolean isThere() {
        return !events.isEmpty() && !isDeleted();
    }

    /** Takes over what the stream's metadata say; what cannot be read limits nothing, as in the real server. */
    void limit(byte[] metadata) {
        maxCount = Long.MAX_VALUE;
        truncateBefore = 0;
        try {
            JsonNode limits = JSON.readTree(metadata);
            maxCount = limits.path("$maxCount").asLong(Long.MAX_VALUE);
            truncateBefore = limits.path("$tb").asLong(0);
        } catch (JacksonException e) {
            return;
        }
    }

    /** Whether these very events stand right after the revision. */
    boolean hasRightAfter(long revision, List<Proposal.Fresh> fresh) {
        for (int i = 0; i < fresh.size(); i++) {
            long at = revision + 1 + i;
            if (at > last() || !at(at).id().equals(fresh.get(i).id())) {
                return false;
            }
        }
        return !fresh.isEmpty();
    }

    /** The revision right before these very events, wherever they stand, or {@link Expected#ANY} if they do not. */
    long before(List<Proposal.Fresh> fresh) {
        @Nullable
        Long at = fresh.isEmpty() ? null : revisions.get(fresh.getFirst().id());
        return at == null ? Expected.ANY : at - 1;
    }
}

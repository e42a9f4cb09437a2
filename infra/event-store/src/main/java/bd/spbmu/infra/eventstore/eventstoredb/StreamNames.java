package bd.spbmu.infra.eventstore.eventstoredb;

import io.kurrent.dbclient.RecordedEvent;

/** What the registry's streams are called among those of everybody else. */
final class StreamNames {

    static final String IDENTITY = "spbmu-store.identity";

    /** Anchored, or a stream of somebody else that only contains the prefix would match. */
    static final String OURS = "^spbmu\\.";

    private static final String PREFIX = "spbmu.";
    private static final String SNAPSHOT_PREFIX = "spbmu-snapshot.";

    private StreamNames() {}

    static String of(String aggregate) {
        return PREFIX + aggregate;
    }

    static String ofSnapshot(String aggregate) {
        return SNAPSHOT_PREFIX + aggregate;
    }

    static boolean isOurs(RecordedEvent event) {
        return event.getStreamId().startsWith(PREFIX);
    }

    /** The aggregate whose event or snapshot this is. */
    static String aggregate(RecordedEvent event) {
        String stream = event.getStreamId();
        return stream.substring((isOurs(event) ? PREFIX : SNAPSHOT_PREFIX).length());
    }
}

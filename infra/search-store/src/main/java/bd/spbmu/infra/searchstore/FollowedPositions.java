package bd.spbmu.infra.searchstore;

import bd.spbmu.kernel.LogPosition;
import java.util.Map;

/** How far processors have come. Implemented where the event processors are known; asked every few milliseconds. */
public interface FollowedPositions {

    /** By segment, the position up to which every event is handled; empty while nobody works on the processor. */
    Map<Integer, LogPosition> segments(String processor);

    /** Goes up whenever the processor has gone back: what was seen of its views before is gone. */
    default long rebuilds(String processor) {
        return 0;
    }

    /** The last position of the log. */
    LogPosition head();
}

package bd.spbmu.query.changes;

import bd.spbmu.kernel.LogPosition;
import java.util.List;

/**
 * A stretch of the log.
 *
 * @param next the position to ask for what comes after, whether or not anything in this stretch was for the MIS
 * @param more whether the log went on beyond {@code next} when it was read
 */
public record Changes(List<Change> items, LogPosition next, boolean more) {

    public Changes {
        items = List.copyOf(items);
    }
}

package bd.spbmu.kernel.audit;

import bd.spbmu.kernel.LogPosition;
import java.util.List;

/** Reads the log in its one order. */
public interface EventLog {

    /**
     * The next events, in order, none skipped.
     *
     * @param after exclusive; {@link LogPosition#START} for the beginning
     * @param limit 1 to 5,000
     */
    List<StoredEvent> after(LogPosition after, int limit);

    /** The last position; {@link LogPosition#START} while the store is empty. */
    LogPosition head();
}

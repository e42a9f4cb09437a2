package bd.spbmu.projections;

import bd.spbmu.kernel.LogPosition;
import java.time.Duration;
import java.util.Collection;

/** How far the views have followed the log. */
public interface ViewProgress {

    /**
     * Waits until every segment of every named processor has passed the position and what it wrote is searchable.
     * Waiters share one refresh.
     *
     * @param processors processing groups, see {@link DocumentType#processor()}
     * @throws bd.spbmu.kernel.Refusal {@code view-lagging}, naming the processor, when it takes longer than the patience
     */
    void await(LogPosition position, Collection<String> processors, Duration patience);

    /** The last position of the log. */
    LogPosition head();
}

package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.kernel.LogPosition;
import io.kurrent.dbclient.RecordedEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** What a processor reads: events as a subscription brings them, never more in memory than the queue holds. */
final class PushedStream implements TrackingEventStream {

    private static final int HELD = 2_048;
    private static final int AT_ONCE = 256;
    private static final long LONG_WAIT_S = 3_600;

    private final BlockingQueue<RecordedEvent> queue = new ArrayBlockingQueue<>(HELD);
    private final Function<List<RecordedEvent>, Stream<TrackedEventMessage<?>>> toMessages;
    private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private LogPosition taken;
    private volatile Runnable whenAvailable = () -> {};
    private volatile boolean closed;
    private volatile Runnable onClose = () -> {};

    PushedStream(LogPosition after, Function<List<RecordedEvent>, Stream<TrackedEventMessage<?>>> toMessages) {
        this.taken = after;
        this.toMessages = toMessages;
    }

    BlockingQueue<RecordedEvent> queue() {
        return queue;
    }

    void arrived() {
        whenAvailable.run();
    }

    void onClose(Runnable action) {
        onClose = action;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(ready.getFirst()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (ready.isEmpty()) {
            RecordedEvent first = queue.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (first == null || closed) {
                return false;
            }
            take(first);
        }
        return true;
    }

    private void take(RecordedEvent first) {
        List<RecordedEvent> events = new ArrayList<>(AT_ONCE);
        events.add(first);
        queue.drainTo(events, AT_ONCE - 1);
        List<RecordedEvent> fresh = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            LogPosition at = Positions.of(event);
            if (at.compareTo(taken) > 0) {
                taken = at;
                fresh.add(event);
            }
        }
        toMessages.apply(fresh).forEach(ready::add);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable((int) LONG_WAIT_S, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("the stream is closed");
            }
        }
        return ready.removeFirst();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        whenAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        onClose.run();
    }
}

package bd.spbmu.infra.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Reads an open stream on a thread of its own and keeps the ids of the events. */
final class StreamReader implements AutoCloseable {

    static final StreamReader NONE = new StreamReader(null);

    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final @Nullable BlockingStream<TrackedEventMessage<?>> stream;
    private volatile boolean closed;

    private StreamReader(@Nullable BlockingStream<TrackedEventMessage<?>> stream) {
        this.stream = stream;
    }

    static StreamReader following(BlockingStream<TrackedEventMessage<?>> stream) {
        StreamReader reader = idle(stream);
        reader.begin();
        return reader;
    }

    static StreamReader idle(BlockingStream<TrackedEventMessage<?>> stream) {
        return new StreamReader(stream);
    }

    void begin() {
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            while (!closed && stream != null) {
                if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                    ids.add(stream.nextAvailable().getIdentifier());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void onArrival(Runnable callback) {
        if (stream != null) {
            stream.setOnAvailableCallback(callback);
        }
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    @Override
    public void close() {
        closed = true;
        if (stream != null) {
            stream.close();
        }
    }
}

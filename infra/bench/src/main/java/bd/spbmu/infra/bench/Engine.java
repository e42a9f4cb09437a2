package bd.spbmu.infra.bench;

import bd.spbmu.kernel.access.DisclosureId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** The same through the registry's engine, called as its command bus and its processors call it. */
final class Engine {

    private final Store store;

    Engine(Store store) {
        this.store = store;
    }

    /** Each event to a stream of its own, by so many virtual threads. */
    int append(int count, int inFlight) throws Exception {
        List<? extends DomainEventMessage<?>> events =
                Stream.generate(Events::first).limit(count).toList();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = IntStream.range(0, inFlight)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> {
                        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                            store.engine().appendEvents(List.of(events.get(i)));
                        }
                    }))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        return count;
    }

    /** So many events of new streams, a batch of one stream at a time. */
    int appendBatches(int count, int batch) {
        for (int written = 0; written < count; written += batch) {
            store.engine().appendEvents(Events.stream(new DisclosureId(UUID.randomUUID()), 0, batch));
        }
        return count;
    }

    /** The whole stream, as an aggregate is rebuilt from it. */
    int read(String aggregate, Consumer<EventMessage<?>> reader) {
        AtomicInteger read = new AtomicInteger();
        store.engine().readEvents(aggregate, 0).forEachRemaining(event -> {
            reader.accept(event);
            read.getAndIncrement();
        });
        return read.get();
    }

    /** The next events after the token, as a processor gets them. */
    int follow(TrackingToken after, int count, Consumer<EventMessage<?>> reader) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.events().openStream(after)) {
            for (int i = 0; i < count; i++) {
                reader.accept(stream.nextAvailable());
            }
        }
        return count;
    }
}

package bd.spbmu.infra.eventstore.eventstoredb;

import io.kurrent.dbclient.KurrentDBClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The clients in use. One that failed to find its server a few times gives up for ever, also when the server is back:
 * another takes its place.
 */
final class Clients implements AutoCloseable {

    private final Settings settings;
    private final StoreMetrics metrics;
    private final AtomicReferenceArray<KurrentDBClient> clients;
    private final AtomicInteger turn = new AtomicInteger();

    Clients(Settings settings, StoreMetrics metrics) {
        this.settings = settings;
        this.metrics = metrics;
        this.clients = new AtomicReferenceArray<>(IntStream.range(0, settings.connections())
                .mapToObj(number -> KurrentDBClient.create(settings.client()))
                .toArray(KurrentDBClient[]::new));
    }

    /** The next in turn that has not given up. */
    KurrentDBClient any() {
        int slot = Math.floorMod(turn.getAndIncrement(), clients.length());
        KurrentDBClient client = clients.get(slot);
        return client.isShutdown() ? replaced(slot, client) : client;
    }

    private synchronized KurrentDBClient replaced(int slot, KurrentDBClient broken) {
        KurrentDBClient current = clients.get(slot);
        if (!current.equals(broken)) {
            return current;
        }
        KurrentDBClient fresh = KurrentDBClient.create(settings.client());
        clients.set(slot, fresh);
        metrics.reconnects.increment();
        return fresh;
    }

    @Override
    public void close() {
        CompletableFuture.allOf(IntStream.range(0, clients.length())
                        .mapToObj(slot -> clients.get(slot).shutdown())
                        .toArray(CompletableFuture<?>[]::new))
                .exceptionally(gone -> null)
                .join();
    }
}

package bd.spbmu.infra.searchstore;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the search store up: brings up the node if it is ours, checks the indices, opens the gate; looks again whenever
 * an answer failed to come or the node has ended, until all is well. Works on a thread of its own from the beginning, so
 * that nothing waits for it and nothing fails because of it.
 */
final class SearchStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchStore.class);
    private static final long LOOKS_EVERY_MS = 250;
    private static final Duration SHORTEST_REST = Duration.ofMillis(250);
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    private final SearchNodes nodes;
    private final SearchConnection connection;
    private final SearchGate gate;
    private final Indices indices;
    private final Consumer<Set<String>> rebuilt;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("search-watch").daemon().factory());
    private final AtomicBoolean alarmed = new AtomicBoolean(true);
    private final CountDownLatch wired = new CountDownLatch(1);
    private final CountDownLatch firstVerdict = new CountDownLatch(1);
    private @Nullable String lastTrouble;
    private Duration rest = SHORTEST_REST;
    private long restsUntil = System.nanoTime();

    /** @param rebuilt told which processors were sent back to the beginning */
    @SuppressWarnings("FutureReturnValueIgnored") // a look catches all trouble, and the looking ends with the executor
    SearchStore(SearchSettings settings, Indices indices, Consumer<Set<String>> rebuilt) {
        this.nodes = SearchNodes.of(settings, this::alarm);
        this.connection = new SearchConnection(settings.authorization());
        this.gate = new SearchGate(connection.client(), this::alarm);
        this.indices = indices;
        this.rebuilt = rebuilt;
        watch.scheduleWithFixedDelay(this::look, 0, LOOKS_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    SearchGate gate() {
        return gate;
    }

    /** All beans are there: from now on the indices can be checked and processors be sent back. */
    void wired() {
        wired.countDown();
    }

    /** Waits for the end of the first look, good or bad, but not longer than this. */
    void awaitFirstVerdict(Duration patience) throws InterruptedException {
        if (!firstVerdict.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("the search store is not up yet; going on without it");
        }
    }

    /** Why the gate is closed, for the operator; absent while it is open. */
    synchronized @Nullable String trouble() {
        return lastTrouble;
    }

    private void alarm() {
        alarmed.set(true);
        if (!nodes.mayListen()) {
            gate.close();
            try {
                watch.execute(this::look);
            } catch (RejectedExecutionException closing) {
                // then nobody needs it any more
            }
        }
    }

    private void look() {
        if (System.nanoTime() < restsUntil || !alarmed.getAndSet(false)) {
            return;
        }
        try {
            connection.pointAt(nodes.addresses());
            wired.await();
            rebuilt.accept(indices.ensure(connection.client()));
            gate.open();
            rest = SHORTEST_REST;
            noTrouble();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | Error e) {
            // an error too must not end the watch without a word
            alarmed.set(true);
            restsUntil = System.nanoTime() + rest.toNanos();
            rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
            trouble(e);
        } finally {
            firstVerdict.countDown();
        }
    }

    private synchronized void noTrouble() {
        if (lastTrouble != null || firstVerdict.getCount() > 0) {
            LOG.info("the search store is up");
        }
        lastTrouble = null;
    }

    /** Told once, however long it lasts. */
    private synchronized void trouble(Throwable e) {
        String now = e.getClass().getSimpleName() + ": " + e.getMessage();
        if (!now.equals(lastTrouble)) {
            LOG.warn("the search store is down: {}", now);
        }
        lastTrouble = now;
    }

    @Override
    public void close() {
        gate.close();
        watch.shutdownNow();
        try {
            if (!watch.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the watch over the search store does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        nodes.close();
        connection.close();
    }
}

package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.kernel.Refusal;
import io.kurrent.dbclient.KurrentDBClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the event store, again after every failure that passes. Safe for reads, and for appends because each carries the ids of
 * its events and the revision it expects: the server knows one that it has stored already.
 */
final class Calls {

    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final int DOUBLINGS = 10;

    /** Callers who would wait for nothing hold threads that others need. */
    private static final Duration WHILE_SILENT = Duration.ofSeconds(1);

    private final Clients clients;
    private final Settings settings;
    private final StoreMetrics metrics;

    /** Since somebody waited in vain until the end; until somebody, such as the watchdog, is answered. */
    private volatile boolean silent;

    Calls(Clients clients, Settings settings, StoreMetrics metrics) {
        this.clients = clients;
        this.settings = settings;
        this.metrics = metrics;
    }

    /** @throws Refusal event-store-silent, when no attempt was answered in time */
    <T> T ask(Function<KurrentDBClient, CompletableFuture<T>> question) {
        return ask(question, silent ? WHILE_SILENT : settings.giveUpAfter());
    }

    <T> T ask(Function<KurrentDBClient, CompletableFuture<T>> question, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        for (int tries = 1; ; tries++) {
            try {
                long left = Math.max(1, end - System.nanoTime());
                long wait = Math.min(settings.attempt().toNanos(), left);
                T answer = question.apply(clients.any()).get(wait, TimeUnit.NANOSECONDS);
                silent = false;
                return answer;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new EventStoreException("interrupted while the event store was asked", e);
            } catch (TimeoutException | ExecutionException e) {
                Throwable failure = Passing.unwrapped(e);
                if (!Passing.is(failure)) {
                    throw lasting(failure);
                }
                pause(tries, end, failure);
            }
        }
    }

    private static RuntimeException lasting(Throwable failure) {
        return failure instanceof RuntimeException known
                ? known
                : new EventStoreException("The event store failed: " + failure.getMessage(), failure);
    }

    private void pause(int tries, long end, Throwable failure) {
        long longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(tries, DOUBLINGS));
        long pause = ThreadLocalRandom.current().nextLong(longest / 2, longest);
        if (System.nanoTime() + pause >= end) {
            silent = true;
            LOG.warn("The event store did not answer {} attempts: {}", tries, failure.toString());
            throw new Refusal(StoreProblem.EVENT_STORE_SILENT);
        }
        metrics.retries.increment();
        LockSupport.parkNanos(pause);
    }
}

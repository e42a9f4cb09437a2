package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.kernel.LogPosition;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscription to {@code $all}, begun again where it ended whenever it ends. The client ends some without telling anybody,
 * so the watchdog asks. An event may come twice after a new beginning; whoever takes them out passes over what they had.
 */
final class Feed {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 5_000;
    private static final int DOUBLINGS = 7;
    private static final long ROOM_MS = 100;

    /** So many failures one after the other are no hiccup. */
    private static final int TOO_OFTEN = 4;

    private final Clients clients;
    private final StoreMetrics metrics;
    private final ScheduledExecutorService later;
    private final BlockingQueue<RecordedEvent> queue;
    private final Runnable arrived;

    private @Nullable Attempt current;
    private @Nullable Future<?> next;
    private LogPosition reached;
    private int failures;
    private long lastSign = System.nanoTime();
    private boolean dead;
    private boolean closed;

    Feed(
            LogPosition after,
            BlockingQueue<RecordedEvent> queue,
            Runnable arrived,
            Clients clients,
            StoreMetrics metrics,
            ScheduledExecutorService later) {
        this.reached = after;
        this.queue = queue;
        this.arrived = arrived;
        this.clients = clients;
        this.metrics = metrics;
        this.later = later;
    }

    synchronized void begin() {
        if (closed) {
            return;
        }
        Attempt attempt = new Attempt();
        current = attempt;
        lastSign = System.nanoTime();
        CompletableFuture<Subscription> begun = clients.any().subscribeToAll(attempt, from(reached, attempt));
        attempt.confirmation = begun.whenComplete((subscription, failure) -> {
            if (failure != null) {
                ended(attempt, failure);
            }
        });
    }

    private static SubscribeToAllOptions from(LogPosition position, Attempt attempt) {
        SubscribeToAllOptions options = SubscribeToAllOptions.get()
                .filter(SubscriptionFilter.newBuilder()
                        .withStreamNameRegularExpression(StreamNames.OURS)
                        .withCheckpointer((subscription, at) -> {
                            attempt.passed(Positions.of(at));
                            return CompletableFuture.allOf();
                        })
                        .build());
        return position.equals(LogPosition.START)
                ? options.fromStart()
                : options.fromPosition(Positions.toClient(position));
    }

    private synchronized void ended(Attempt attempt, @Nullable Throwable why) {
        if (attempt.equals(current)) {
            LOG.info("A subscription ended after {} and begins again: {}", reached, String.valueOf(why));
            again();
        }
    }

    private synchronized void again() {
        if (closed) {
            return;
        }
        giveUpCurrent();
        metrics.resubscriptions.increment();
        failures++;
        long longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << Math.min(failures, DOUBLINGS));
        next = later.schedule(
                this::begin, ThreadLocalRandom.current().nextLong(longest / 2, longest), TimeUnit.MILLISECONDS);
    }

    private void giveUpCurrent() {
        Attempt before = current;
        current = null;
        if (before != null) {
            before.stop();
        }
    }

    private synchronized boolean isCurrent(Attempt attempt) {
        return !closed && attempt.equals(current);
    }

    private synchronized void sign() {
        lastSign = System.nanoTime();
        failures = 0;
        dead = false;
    }

    private synchronized void reach(LogPosition position) {
        reached = Positions.later(reached, position);
        sign();
    }

    /** Begins again when there are events behind which nothing has come for too long, unless it is the reader who is slow. */
    synchronized void check(LogPosition head, Duration silence) {
        if (closed) {
            return;
        }
        if (current == null) {
            dead = dead || failures >= TOO_OFTEN;
            return;
        }
        long now = System.nanoTime();
        if (reached.compareTo(head) >= 0 || queue.remainingCapacity() == 0) {
            lastSign = now;
        } else if (now - lastSign > silence.toNanos()) {
            LOG.warn("A subscription has been silent at {} while events lie up to {}: it begins again", reached, head);
            metrics.watchdogRestarts.increment();
            dead = true;
            again();
        }
    }

    synchronized LogPosition reached() {
        return reached;
    }

    /** Found silent by the watchdog, or unable to begin, and nothing has come since. */
    synchronized boolean isDead() {
        return dead;
    }

    synchronized void close() {
        closed = true;
        if (next != null) {
            next.cancel(false);
        }
        giveUpCurrent();
    }

    /** Nothing may be thrown from a listener: the client would end the subscription and tell nobody. */
    private final class Attempt extends SubscriptionListener {

        private volatile @Nullable Subscription subscription;
        private volatile boolean stopped;

        @SuppressWarnings("unused") // held so that the answer to a failure is not collected
        private @Nullable CompletableFuture<Subscription> confirmation;

        @Override
        public void onConfirmation(Subscription confirmed) {
            subscription = confirmed;
            if (stopped) {
                confirmed.stop();
            } else if (isCurrent(this)) {
                sign();
            }
        }

        @Override
        public void onEvent(Subscription from, ResolvedEvent event) {
            try {
                take(event.getOriginalEvent());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                ended(this, e);
            } catch (RuntimeException | Error e) {
                ended(this, e);
            }
        }

        /** Waiting here is what holds the server back: the client asks for more only after an event was taken. */
        private void take(RecordedEvent event) throws InterruptedException {
            while (isCurrent(this)) {
                if (queue.offer(event, ROOM_MS, TimeUnit.MILLISECONDS)) {
                    metrics.subscribed.increment();
                    reach(Positions.of(event));
                    arrived.run();
                    return;
                }
            }
        }

        void passed(LogPosition position) {
            if (isCurrent(this)) {
                reach(position);
            }
        }

        @Override
        public void onCancelled(@Nullable Subscription which, @Nullable Throwable why) {
            ended(this, why);
        }

        void stop() {
            stopped = true;
            Subscription known = subscription;
            if (known != null) {
                known.stop();
            }
        }
    }
}

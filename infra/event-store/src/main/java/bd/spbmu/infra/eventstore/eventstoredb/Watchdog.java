package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.kernel.LogPosition;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the end of the log with where each subscription is, since a dead one says nothing. */
final class Watchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final WholeLog log;
    private final Settings settings;
    private final StoreMetrics metrics;
    private final Set<Feed> feeds = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("event-store-watch-", 0).factory());

    private final ScheduledFuture<?> looking;
    private volatile @Nullable LogPosition head;
    private volatile @Nullable String trouble;

    Watchdog(WholeLog log, Settings settings, StoreMetrics metrics) {
        this.log = log;
        this.settings = settings;
        this.metrics = metrics;
        long every = settings.watchEvery().toMillis();
        looking = clock.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    ScheduledExecutorService clock() {
        return clock;
    }

    void watch(Feed feed) {
        feeds.add(feed);
    }

    void forget(Feed feed) {
        feeds.remove(feed);
    }

    void look() {
        try {
            LogPosition now = log.head(settings.attempt());
            head = now;
            trouble = null;
            feeds.forEach(feed -> feed.check(now, settings.silence()));
            metrics.lag(feeds.stream()
                    .map(Feed::reached)
                    .filter(reached -> reached.compareTo(now) < 0)
                    .mapToLong(reached -> now.commit() - reached.commit())
                    .max()
                    .orElse(0));
        } catch (RuntimeException e) {
            trouble = "The end of the log cannot be read";
            LOG.warn("The end of the log cannot be read: {}", e.toString());
        }
    }

    /** What is wrong, if anything. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble)
                .or(() -> feeds.stream().anyMatch(Feed::isDead)
                        ? Optional.of("A subscription died and has not come back")
                        : Optional.empty());
    }

    /** As last seen; read now before the first look. */
    LogPosition head() {
        LogPosition seen = head;
        return seen == null ? log.head(settings.attempt()) : seen;
    }

    @Override
    public void close() {
        looking.cancel(true);
        clock.shutdownNow();
        feeds.forEach(Feed::close);
    }
}

package bd.spbmu.infra.app;

import bd.spbmu.infra.eventstore.PublishedPositions;
import bd.spbmu.infra.searchstore.FollowedPositions;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.audit.EventLog;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * How far the processors of other processes have come, as those tell it. Everybody who waits here shares one question to the
 * store; and it is asked now and then even when nobody waits, so that no rebuild goes unseen.
 */
final class FollowedElsewhere implements FollowedPositions, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedElsewhere.class);
    private static final long FRESH_FOR_NS = TimeUnit.MILLISECONDS.toNanos(14);
    private static final long EVERY_MS = 500;

    private final PublishedPositions published;
    private final EventLog log;
    private final Map<String, Long> rebuilds = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("followed-elsewhere").daemon().factory());
    private Map<String, Map<Integer, LogPosition>> last = Map.of();
    private long askedAt = System.nanoTime() - FRESH_FOR_NS;

    @SuppressWarnings("FutureReturnValueIgnored") // a look catches all trouble, and the looking ends with the executor
    FollowedElsewhere(PublishedPositions published, EventLog log) {
        this.published = published;
        this.log = log;
        clock.scheduleWithFixedDelay(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized Map<Integer, LogPosition> segments(String processor) {
        if (System.nanoTime() - askedAt >= FRESH_FOR_NS) {
            ask();
        }
        return last.getOrDefault(processor, Map.of());
    }

    @Override
    public long rebuilds(String processor) {
        return rebuilds.getOrDefault(processor, 0L);
    }

    @Override
    public LogPosition head() {
        return log.head();
    }

    private synchronized void look() {
        try {
            ask();
        } catch (DataAccessException away) {
            LOG.debug("how far the views are cannot be asked", away);
        }
    }

    private void ask() {
        Map<String, Map<Integer, LogPosition>> now = published.read();
        last.forEach((processor, before) -> {
            if (slowest(now.getOrDefault(processor, Map.of()).values()).compareTo(slowest(before.values())) < 0) {
                rebuilds.merge(processor, 1L, Long::sum);
            }
        });
        last = now;
        askedAt = System.nanoTime();
    }

    private static LogPosition slowest(Collection<LogPosition> segments) {
        return segments.stream().min(LogPosition::compareTo).orElse(LogPosition.START);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

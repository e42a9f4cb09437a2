package bd.spbmu.infra.app;

import bd.spbmu.infra.eventstore.Followers;
import bd.spbmu.infra.eventstore.PublishedPositions;
import bd.spbmu.kernel.LogPosition;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells the other sides how far the projectors of this process have come: what has changed, some ten times a second, in one
 * statement. In one process there is nobody to tell.
 */
@Component
@ConditionalOnSidesApart
class PublishedProgress {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedProgress.class);
    private static final long EVERY_MS = 100;

    private final Followers followers;
    private final PublishedPositions published;
    private final Map<String, Map<Integer, LogPosition>> told = new HashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("published-progress").daemon().factory());
    private boolean quiet;

    PublishedProgress(Followers followers, PublishedPositions published) {
        this.followers = followers;
        this.published = published;
    }

    @EventListener(ApplicationStartedEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // a round catches all trouble, and the rounds end with the executor
    void begin() {
        clock.scheduleWithFixedDelay(this::round, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** The processor begins again; nothing that was told about it before stays, and nothing is told in between. */
    synchronized void again(String processor) {
        followers.again(processor);
        published.forget(processor);
        told.remove(processor);
    }

    private synchronized void round() {
        try {
            Map<String, Map<Integer, LogPosition>> news = news(followers.positions());
            published.publish(news);
            news.forEach((processor, segments) ->
                    told.computeIfAbsent(processor, unknown -> new HashMap<>()).putAll(segments));
            quiet = false;
        } catch (DataAccessException away) {
            if (!quiet) {
                LOG.warn("how far the views are cannot be told to the other sides", away);
            }
            quiet = true;
        }
    }

    private Map<String, Map<Integer, LogPosition>> news(Map<String, Map<Integer, LogPosition>> now) {
        Map<String, Map<Integer, LogPosition>> news = new HashMap<>();
        now.forEach((processor, segments) -> {
            Map<Integer, LogPosition> before = told.getOrDefault(processor, Map.of());
            // a segment that another process took over is told by that one
            told.computeIfPresent(processor, (name, known) -> kept(known, segments));
            segments.forEach((segment, reached) -> {
                if (!reached.equals(before.get(segment))) {
                    news.computeIfAbsent(processor, unknown -> new HashMap<>()).put(segment, reached);
                }
            });
        });
        return news;
    }

    private static Map<Integer, LogPosition> kept(Map<Integer, LogPosition> known, Map<Integer, LogPosition> now) {
        Map<Integer, LogPosition> kept = new HashMap<>(known);
        kept.keySet().retainAll(now.keySet());
        return kept;
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }
}

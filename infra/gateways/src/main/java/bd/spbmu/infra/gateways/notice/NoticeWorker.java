package bd.spbmu.infra.gateways.notice;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the sender run; any number may, in any number of processes, since each row is leased. */
@Component
class NoticeWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeWorker.class);

    private static final long PATIENCE_SECONDS = 30;

    private final NoticeSender sender;
    private final NoticeSettings settings;
    private @Nullable ScheduledExecutorService clock;
    private @Nullable Future<?> rounds;
    private volatile boolean stopping;

    NoticeWorker(NoticeSender sender, NoticeSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (settings.enabled() && clock == null) {
            stopping = false;
            ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("notice-worker").factory());
            rounds = ticks.scheduleWithFixedDelay(
                    this::untilIdle, 0, settings.idle().toMillis(), TimeUnit.MILLISECONDS);
            clock = ticks;
        }
    }

    private void untilIdle() {
        try {
            while (!stopping && sender.round()) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the leases run out, and the next round begins where this one ended
            LOG.warn("a round of notices failed: {}", e.toString());
        }
    }

    /** Interrupts nobody: a thread interrupted within the embedded database would close its file under everybody. */
    @Override
    public synchronized void stop() {
        if (clock != null && rounds != null) {
            stopping = true;
            rounds.cancel(false);
            clock.shutdown();
            awaitEnd(clock);
            clock = null;
        }
    }

    private static void awaitEnd(ScheduledExecutorService ticks) {
        try {
            if (!ticks.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the notice worker did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}

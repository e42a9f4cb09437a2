package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.verification.Source;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks what is due and lets the lanes run; any number of them may, in any number of processes, since each row is leased. */
@Component
class VerificationWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationWorker.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final QuestionQueue queue;
    private final SourceLanes lanes;
    private final RunLister lister;
    private final VerificationPace pace;
    private final Set<Source> running = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService clock;
    private @Nullable ExecutorService threads;
    private @Nullable Future<?> rounds;
    private volatile boolean stopping;
    private final AtomicBoolean listing = new AtomicBoolean();

    VerificationWorker(QuestionQueue queue, SourceLanes lanes, RunLister lister, VerificationPace pace) {
        this.queue = queue;
        this.lanes = lanes;
        this.lister = lister;
        this.pace = pace;
    }

    @Override
    public synchronized void start() {
        if (pace.enabled() && clock == null) {
            stopping = false;
            ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
            ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("verification-worker").factory());
            rounds = ticks.scheduleWithFixedDelay(
                    () -> look(workers), 0, pace.idle().toMillis(), TimeUnit.MILLISECONDS);
            clock = ticks;
            threads = workers;
        }
    }

    private void look(ExecutorService workers) {
        try {
            queue.due().stream()
                    .filter(running::add)
                    .forEach(source -> workers.execute(() -> untilIdle(source, lanes.of(source))));
            if (listing.compareAndSet(false, true)) {
                workers.execute(this::list);
            }
        } catch (RejectedExecutionException ended) {
            LOG.debug("the verification worker is stopping");
        } catch (RuntimeException e) {
            LOG.warn("the verification worker could not look what is due: {}", e.toString());
        }
    }

    private void list() {
        try {
            while (!stopping && lister.round()) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the lease runs out, and the page is listed again
            LOG.warn("a page of a verification run failed: {}", e.toString());
        } finally {
            listing.set(false);
        }
    }

    private void untilIdle(Source source, SourceLane lane) {
        try {
            while (!stopping && lane.round()) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the leases run out, and the next round begins where this one ended
            LOG.warn("a round of questions to {} failed: {}", source, e.toString());
        } finally {
            running.remove(source);
        }
    }

    /** Interrupts nobody: a thread interrupted within the embedded database would close its file under everybody. */
    @Override
    public synchronized void stop() {
        if (clock != null && threads != null && rounds != null) {
            stopping = true;
            rounds.cancel(false);
            clock.shutdown();
            threads.shutdown();
            awaitEnd(threads);
            clock = null;
        }
    }

    private static void awaitEnd(ExecutorService workers) {
        try {
            if (!workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("the verification worker did not end in time");
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

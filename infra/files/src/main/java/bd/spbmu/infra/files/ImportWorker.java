package bd.spbmu.infra.files;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes from file to file; any number of them may, in any number of processes, since each file is leased. */
final class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportRun run;
    private final ImportPace pace;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Future<?> rounds;

    ImportWorker(ImportRun run, ImportPace pace) {
        this.run = run;
        this.pace = pace;
    }

    @Override
    public synchronized void start() {
        if (pace.enabled() && thread == null) {
            ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("import-worker").factory());
            rounds = worker.scheduleWithFixedDelay(
                    this::untilIdle, 0, pace.idle().toMillis(), TimeUnit.MILLISECONDS);
            thread = worker;
        }
    }

    private void untilIdle() {
        try {
            while (!Thread.currentThread().isInterrupted() && run.round()) {
                // there may be more
            }
        } catch (IOException | RuntimeException e) {
            // the file is tried again from its last checkpoint
            LOG.warn("a file could not be gone through: {}", e.toString());
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null && rounds != null) {
            rounds.cancel(true);
            thread.shutdownNow();
            awaitEnd(thread);
            thread = null;
        }
    }

    private static void awaitEnd(ScheduledExecutorService worker) {
        try {
            if (!worker.awaitTermination(Duration.ofSeconds(15).toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the import worker did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}

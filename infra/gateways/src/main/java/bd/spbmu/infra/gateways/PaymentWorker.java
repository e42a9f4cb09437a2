package bd.spbmu.infra.gateways;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes round and round; any number of them may, in any number of processes, since each row is leased. */
@Component
class PaymentWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentWorker.class);

    private final PaymentDispatcher dispatcher;
    private final DispatchPace pace;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Future<?> rounds;

    PaymentWorker(PaymentDispatcher dispatcher, DispatchPace pace) {
        this.dispatcher = dispatcher;
        this.pace = pace;
    }

    @Override
    public synchronized void start() {
        if (pace.enabled() && thread == null) {
            ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("payment-worker").factory());
            rounds = worker.scheduleWithFixedDelay(
                    this::untilIdle, 0, pace.idle().toMillis(), TimeUnit.MILLISECONDS);
            thread = worker;
        }
    }

    private void untilIdle() {
        try {
            while (!Thread.currentThread().isInterrupted() && dispatcher.round()) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the leases run out, and the next round begins where this one ended
            LOG.warn("a round of the payment worker failed: {}", e.toString());
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
                LOG.warn("the payment worker did not end in time");
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

package bd.spbmu.infra.gateways;

import bd.spbmu.kernel.registry.Provider;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes round and round, for every provider on threads of its own, so that a slow one delays nobody else. Any number of
 * processes may, since each row is leased.
 */
@Component
class PaymentWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentWorker.class);

    private final PaymentDispatcher dispatcher;
    private final DispatchPace pace;
    private final ProviderSettings settings;
    private @Nullable ScheduledExecutorService threads;
    private List<? extends Future<?>> rounds = List.of();
    private volatile boolean stopping;

    PaymentWorker(PaymentDispatcher dispatcher, DispatchPace pace, ProviderSettings settings) {
        this.dispatcher = dispatcher;
        this.pace = pace;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (pace.enabled() && threads == null) {
            stopping = false;
            List<Provider> loops = dispatcher.providers().stream()
                    .flatMap(provider -> Collections.nCopies(concurrency(provider), provider).stream())
                    .toList();
            ScheduledExecutorService workers = Executors.newScheduledThreadPool(
                    Math.max(1, loops.size()),
                    Thread.ofPlatform().daemon().name("payment-worker-", 1).factory());
            rounds = loops.stream()
                    .map(provider -> workers.scheduleWithFixedDelay(
                            () -> untilIdle(provider), 0, pace.idle().toMillis(), TimeUnit.MILLISECONDS))
                    .toList();
            threads = workers;
        }
    }

    private int concurrency(Provider provider) {
        return settings.of(provider).map(ProviderSettings.Address::concurrency).orElse(1);
    }

    private void untilIdle(Provider provider) {
        try {
            while (!stopping && dispatcher.round(provider)) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the leases run out, and the next round begins where this one ended
            LOG.warn("a round of the payment worker for {} failed: {}", provider, e.toString());
        }
    }

    /** Interrupts nobody: a thread interrupted within the embedded database would close its file under everybody. */
    @Override
    public synchronized void stop() {
        if (threads != null) {
            stopping = true;
            rounds.forEach(round -> round.cancel(false));
            threads.shutdown();
            awaitEnd(threads);
            threads = null;
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
        return threads != null;
    }
}

package bd.spbmu.infra.eventstore.eventstoredb;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What is counted about the event store. */
final class StoreMetrics {

    private static final String NAME = "registry.eventstore.";

    final Timer appends;
    final Counter failedAppends;
    final Counter retries;
    final Counter reads;
    final Counter subscribed;
    final Counter reconnects;
    final Counter resubscriptions;
    final Counter watchdogRestarts;

    final AtomicInteger inFlight = new AtomicInteger();

    private final AtomicLong lag = new AtomicLong();

    StoreMetrics(MeterRegistry registry) {
        appends = Timer.builder(NAME + "appends")
                .description("Appends that were stored, with their retries")
                .register(registry);
        failedAppends = counter(registry, "append.failures", "Appends that were refused, conflicts among them");
        retries = counter(registry, "retries", "Calls made again after a failure that passes");
        reads = counter(registry, "reads", "Pages read");
        subscribed = counter(registry, "subscribed.events", "Events that subscriptions brought");
        reconnects = counter(registry, "reconnects", "Clients replaced because they had given up");
        resubscriptions = counter(registry, "resubscriptions", "Subscriptions begun again, for whatever reason");
        watchdogRestarts = counter(registry, "watchdog.restarts", "Subscriptions found dead without a word");
        Gauge.builder(NAME + "appends.in.flight", inFlight, AtomicInteger::get)
                .description("Appends sent and not yet answered")
                .register(registry);
        Gauge.builder(NAME + "lag", lag, AtomicLong::get)
                .description("Bytes of the log between its end and the subscription that is furthest behind")
                .register(registry);
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(NAME + name).description(description).register(registry);
    }

    void lag(long bytes) {
        lag.set(bytes);
    }
}

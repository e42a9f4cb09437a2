package bd.spbmu.infra.searchstore;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** What was written to the search store, per kind of view. */
final class BulkMeters {

    private final MeterRegistry registry;

    BulkMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void written(String view, int documents, long bytes, Duration took) {
        registry.counter("registry.search.bulk.documents", "view", view).increment(documents);
        registry.counter("registry.search.bulk.bytes", "view", view).increment((double) bytes);
        registry.timer("registry.search.bulk", "view", view).record(took);
    }

    /** @param why {@code older} was written before, {@code refused} never will be */
    void dropped(String view, String why) {
        registry.counter("registry.search.bulk.dropped", "view", view, "why", why)
                .increment();
    }
}

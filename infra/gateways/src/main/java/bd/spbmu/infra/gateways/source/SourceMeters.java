package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.verification.Source;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/**
 * How many questions wait for each source, {@code registry.source.waiting}, and whether it is left alone,
 * {@code registry.source.left-alone}: 0 when it is asked, 1 when it is not.
 */
@Component
class SourceMeters implements MeterBinder {

    private final QuestionQueue queue;
    private final SourceAdapters adapters;

    SourceMeters(QuestionQueue queue, SourceAdapters adapters) {
        this.queue = queue;
        this.adapters = adapters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Source source : Source.values()) {
            Gauge.builder("registry.source.waiting", () -> queue.waiting(source))
                    .tag("source", source.code())
                    .register(registry);
            Gauge.builder("registry.source.left-alone", () -> adapters.isLeftAlone(source) ? 1 : 0)
                    .tag("source", source.code())
                    .register(registry);
        }
    }
}

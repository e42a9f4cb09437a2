package bd.spbmu.infra.gateways;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How many instructions are on their way, by how far they have come: {@code registry.payment.dispatch}. */
@Component
class DispatchMeters implements MeterBinder {

    private static final List<DispatchState> UNDER_WAY =
            List.of(DispatchState.QUEUED, DispatchState.SENT, DispatchState.ACCEPTED);

    private final DispatchQueue queue;

    DispatchMeters(DispatchQueue queue) {
        this.queue = queue;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        UNDER_WAY.forEach(state -> Gauge.builder("registry.payment.dispatch", () -> queue.count(state))
                .tag("state", state.name().toLowerCase(Locale.ROOT))
                .register(registry));
    }
}

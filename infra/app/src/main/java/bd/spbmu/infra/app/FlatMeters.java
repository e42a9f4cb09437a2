package bd.spbmu.infra.app;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.micrometer.EventProcessorLatencyMonitor;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.MultiMessageMonitor;
import org.springframework.stereotype.Component;

/**
 * Axon's meters without that of capacity, which keeps an entry for every message of the last ten minutes: hundreds of megabytes
 * while a large file is brought in.
 */
@Component
final class FlatMeters extends GlobalMetricRegistry {

    FlatMeters(MeterRegistry registry) {
        super(registry);
    }

    @Override
    public MessageMonitor<? super CommandMessage<?>> registerCommandBus(String name) {
        return timedAndCounted(name);
    }

    @Override
    public MessageMonitor<? super EventMessage<?>> registerEventProcessor(String name) {
        return new MultiMessageMonitor<>(
                EventProcessorLatencyMonitor.builder()
                        .meterNamePrefix(name)
                        .meterRegistry(getRegistry())
                        .build(),
                timedAndCounted(name));
    }

    private MessageMonitor<Message<?>> timedAndCounted(String name) {
        return new MultiMessageMonitor<>(
                MessageTimerMonitor.builder()
                        .meterNamePrefix(name)
                        .meterRegistry(getRegistry())
                        .build(),
                MessageCountingMonitor.buildMonitor(name, getRegistry()));
    }
}

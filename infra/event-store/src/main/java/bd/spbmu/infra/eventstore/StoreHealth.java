package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.audit.EventLog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the log can be read, and how far it goes. */
final class StoreHealth implements HealthIndicator {

    private final EventLog log;

    StoreHealth(EventLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("head", log.head().toString()).build();
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
    }
}

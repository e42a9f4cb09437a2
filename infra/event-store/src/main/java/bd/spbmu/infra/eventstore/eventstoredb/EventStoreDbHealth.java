package bd.spbmu.infra.eventstore.eventstoredb;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What the watchdog saw last; asking again for every probe would only keep a slow server busy. */
final class EventStoreDbHealth implements HealthIndicator {

    private final Watchdog watchdog;

    EventStoreDbHealth(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    @Override
    public Health health() {
        try {
            return watchdog.trouble()
                    .map(trouble -> Health.down().withDetail("trouble", trouble).build())
                    .orElseGet(() -> Health.up()
                            .withDetail("head", watchdog.head().toString())
                            .build());
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
    }
}

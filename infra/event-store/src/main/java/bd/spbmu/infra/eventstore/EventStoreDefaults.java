package bd.spbmu.infra.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What the event store needs to be set, unless told otherwise: an H2 file in the data folder, and Axon without its harmful defaults. */
public final class EventStoreDefaults implements EnvironmentPostProcessor {

    /** WRITE_DELAY=0, else H2 loses acknowledged commits with the process. */
    private static final String H2_SETTINGS = ";WRITE_DELAY=0;LOCK_TIMEOUT=15000;DB_CLOSE_ON_EXIT=FALSE";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        StoreChoice.check(environment);
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("spring.datasource.url", "jdbc:h2:file:${registry.data:.data}/registry" + H2_SETTINGS);
        defaults.put("spring.datasource.hikari.maximum-pool-size", "24");
        defaults.put("spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true");
        defaults.put("spring.flyway.locations", "classpath:db/migration/common,classpath:db/migration/{vendor}");
        defaults.put("axon.axonserver.enabled", "false");
        defaults.put("axon.update-check.disabled", "true");
        defaults.put("axon.timeout.enabled", "false");
        // an unknown status would be left out of the order
        defaults.put("management.endpoint.health.status.order", "DOWN,OUT_OF_SERVICE,PARKED,UP,UNKNOWN");
        environment.getPropertySources().addLast(new MapPropertySource("event-store-defaults", defaults));
    }
}

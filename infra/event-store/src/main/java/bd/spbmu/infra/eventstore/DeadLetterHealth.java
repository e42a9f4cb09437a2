package bd.spbmu.infra.eventstore;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many events wait for somebody to look at them, by processing group. A status of its own, which is answered with 200:
 * all that is not parked goes on, and a registry taken out of service would help nobody.
 */
final class DeadLetterHealth implements HealthIndicator {

    static final Status PARKED = new Status("PARKED");

    private final JdbcClient database;

    DeadLetterHealth(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            Map<String, Long> groups = parked();
            long total = groups.values().stream().mapToLong(Long::longValue).sum();
            return (total == 0 ? Health.up() : Health.status(PARKED))
                    .withDetail("parked", total)
                    .withDetail("groups", groups)
                    .build();
        } catch (DataAccessException e) {
            return Health.down(e).build();
        }
    }

    private Map<String, Long> parked() {
        Map<String, Long> groups = new TreeMap<>();
        database.sql("SELECT processing_group, COUNT(*) FROM dead_letter_entry GROUP BY processing_group")
                .query(row -> {
                    groups.put(row.getString(1), row.getLong(2));
                });
        return groups;
    }
}

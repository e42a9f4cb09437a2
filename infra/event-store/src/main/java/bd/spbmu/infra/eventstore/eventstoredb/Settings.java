package bd.spbmu.infra.eventstore.eventstoredb;

import io.kurrent.dbclient.KurrentDBClientSettings;
import java.time.Duration;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * How the event store is reached, and how long it is waited for.
 *
 * @param connections calls are spread over so many, since a server takes only about a hundred at once on each
 * @param attempt how long one attempt may take
 * @param giveUpAfter how long attempts are repeated before the caller is told to come again
 * @param startWithin the same at the start, when both may be starting
 * @param watchEvery how often subscriptions are compared with the end of the log
 * @param silence how long a subscription that is behind may stay silent
 * @param largestAppend the server's limit, in bytes: 1 MiB up to EventStoreDB 24.10
 */
record Settings(
        KurrentDBClientSettings client,
        int connections,
        Duration attempt,
        Duration giveUpAfter,
        Duration startWithin,
        Duration watchEvery,
        Duration silence,
        int largestAppend) {

    static final String PREFIX = "registry.eventstoredb.";

    /** @throws IllegalStateException with a sentence for whoever set it, without the connection string */
    static Settings of(Environment environment) {
        return new Settings(
                ConnectionString.of(environment),
                value(environment, "connections", Integer.class, 4),
                value(environment, "attempt", Duration.class, Duration.ofSeconds(4)),
                value(environment, "give-up-after", Duration.class, Duration.ofSeconds(12)),
                value(environment, "start-within", Duration.class, Duration.ofMinutes(1)),
                value(environment, "watch-every", Duration.class, Duration.ofSeconds(3)),
                value(environment, "silence", Duration.class, Duration.ofSeconds(3)),
                Math.toIntExact(value(environment, "largest-append", DataSize.class, DataSize.ofMegabytes(1))
                        .toBytes()));
    }

    Settings patient() {
        return new Settings(client, connections, attempt, startWithin, startWithin, watchEvery, silence, largestAppend);
    }

    private static <T> T value(Environment environment, String name, Class<T> type, T normally) {
        String text = environment.getProperty(PREFIX + name);
        if (text == null || text.isBlank()) {
            return normally;
        }
        try {
            T value = ApplicationConversionService.getSharedInstance().convert(text, type);
            if (value != null) {
                return value;
            }
        } catch (RuntimeException malformed) {
            // said below, in words
        }
        throw new IllegalStateException(
                "The setting " + PREFIX + name + " is \"" + text + "\", which is not like " + normally + ".");
    }
}

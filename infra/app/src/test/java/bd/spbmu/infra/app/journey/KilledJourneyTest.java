package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code kill -9} in the middle of registrations, and a start right after it. */
class KilledJourneyTest {

    private static final int CLIENTS = 4;
    private static final int ENOUGH = 60;

    @Test
    void no_acknowledged_registration_is_lost() throws Exception {
        Settings settings = Settings.fresh();
        try (ChildRegistry registry = new ChildRegistry(settings).ready()) {
            Queue<Somebody> acknowledged = new ConcurrentLinkedQueue<>();
            Client client = registry.client();
            try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
                for (int each = 0; each < CLIENTS; each++) {
                    clients.execute(() -> registerUntilTheEnd(client, acknowledged));
                }
                await().until(() -> acknowledged.size() >= ENOUGH);
                registry.kill();
            }
            registry.again();
            List<String> lost = acknowledged.stream()
                    .filter(person -> isUnknown(registry.client(), person))
                    .map(Somebody::id)
                    .toList();
            assertThat(lost).isEmpty();
        }
    }

    private static void registerUntilTheEnd(Client client, Queue<Somebody> acknowledged) {
        Stream.generate(Somebody::unknown)
                .takeWhile(person -> isTaken(client, person))
                .forEach(acknowledged::add);
    }

    private static boolean isTaken(Client client, Somebody person) {
        try {
            return client.mis("dss-mis").put(person.path(), person.body()).status() == 200;
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    /** Another body under the same id is refused as such only if the first one is remembered. */
    private static boolean isUnknown(Client client, Somebody person) {
        Somebody other = person.but(body -> body.replace("Rahima", "Karima"));
        return client.mis("dss-mis").put(other.path(), other.body()).status() != 422;
    }
}

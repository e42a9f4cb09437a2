package bd.spbmu.infra.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.eventstore.StoreIdentity;
import bd.spbmu.infra.sandbox.eventstoredb.EventStoreDouble;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class EventStoreDbIdentityTest {

    @Test
    void is_the_same_for_all_that_start_first_at_once() throws Exception {
        Set<StoreIdentity> told = new HashSet<>();
        CyclicBarrier together = new CyclicBarrier(8);
        try (EventStoreDouble server = EventStoreDouble.start(0);
                ExecutorService processes = Executors.newFixedThreadPool(8)) {
            List<Future<StoreIdentity>> identities = IntStream.range(0, 8)
                    .mapToObj(number -> processes.submit(() -> {
                        together.await();
                        return identity(server);
                    }))
                    .toList();
            for (Future<StoreIdentity> identity : identities) {
                told.add(identity.get());
            }
        }
        assertThat(told).hasSize(1);
    }

    private static StoreIdentity identity(EventStoreDouble server) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("registry.eventstoredb.url", server.connectionString())
                .withProperty("registry.eventstoredb.connections", "1");
        Settings settings = Settings.of(environment).patient();
        StoreMetrics metrics = new StoreMetrics(new SimpleMeterRegistry());
        try (Clients clients = new Clients(settings, metrics)) {
            return new EventStoreDbIdentity(new Streams(new Calls(clients, settings, metrics), metrics)).identity();
        }
    }
}

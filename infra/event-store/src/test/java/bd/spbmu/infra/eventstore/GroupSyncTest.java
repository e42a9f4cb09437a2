package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupSyncTest {

    @Test
    void acknowledges_only_what_a_later_sync_has_covered() throws Exception {
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger durable = new AtomicInteger();
        AtomicInteger syncs = new AtomicInteger();
        GroupSync sync = new GroupSync(() -> {
            int covers = committed.get();
            syncs.incrementAndGet();
            durable.accumulateAndGet(covers, Math::max);
        });
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> writers = IntStream.range(0, 400)
                    .mapToObj(n -> many.submit(() -> {
                        int mine = committed.incrementAndGet();
                        sync.awaitDurable();
                        return durable.get() >= mine;
                    }))
                    .toList();
            for (Future<Boolean> writer : writers) {
                assertThat(writer.get()).isTrue();
            }
        }
        assertThat(syncs.get()).isBetween(1, 400);
    }

    @Test
    void acknowledges_nothing_when_the_disk_fails_and_tries_again_for_the_next() {
        AtomicInteger tries = new AtomicInteger();
        GroupSync sync = new GroupSync(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("disk full");
            }
        });
        assertThatThrownBy(sync::awaitDurable).hasMessage("disk full");
        sync.awaitDurable();
        assertThat(tries).hasValue(2);
    }
}

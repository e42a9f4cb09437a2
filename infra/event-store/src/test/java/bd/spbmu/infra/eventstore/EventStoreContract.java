package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.eventstore.Notes.Keep;
import bd.spbmu.infra.eventstore.Notes.RefuseAfterKeeping;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Written;
import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.audit.EventMetadata;
import bd.spbmu.kernel.audit.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What every event store of the registry does, whatever it runs on. */
abstract class EventStoreContract extends CommandGroupContract {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Autowired
    Followers followers;

    @Autowired
    Follower follower;

    @Test
    void keeps_the_events_of_a_stream_in_order() {
        DisclosureId id = fresh();
        IntStream.range(0, 5).forEach(n -> commands.sendAndWait(new Keep(id, "note " + n)));
        assertThat(engine.readEvents(id.toString(), 0)
                        .asStream()
                        .map(event -> ((DisclosureRecorded) event.getPayload()).view()))
                .containsExactly("note 0", "note 1", "note 2", "note 3", "note 4");
        assertThat(engine.readEvents(id.toString(), 3).asStream()).hasSize(2);
        assertThat(engine.lastSequenceNumberFor(id.toString())).contains(4L);
        assertThat(engine.lastSequenceNumberFor(fresh().toString())).isEmpty();
    }

    @Test
    void stores_names_metadata_and_contiguous_revisions() {
        LogPosition before = log.head();
        DisclosureId id = fresh();
        commands.sendAndWait(new Keep(id, "one"));
        commands.sendAndWait(new Keep(id, "two"));
        List<StoredEvent> stored = log.after(before, 10);
        assertThat(stored).extracting(StoredEvent::type).containsOnly("disclosure.recorded.v1");
        assertThat(stored).extracting(StoredEvent::stream).containsOnly(id.toString());
        assertThat(stored).extracting(StoredEvent::revision).containsExactly(0L, 1L);
        assertThat(stored.getFirst().payload()).contains("\"disclosure\":\"" + id.text() + "\"");
        assertThat(stored.getFirst().metadata())
                .containsEntry(EventMetadata.ACTOR, "registry")
                .containsKeys(EventMetadata.CORRELATION_ID, EventMetadata.CAUSATION_ID);
        assertThat(log.head()).isEqualTo(stored.getLast().position());
    }

    @Test
    void tells_the_request_how_far_it_has_written() {
        Written written = new Written();
        ScopedValue.where(Written.CURRENT, written).run(() -> commands.sendAndWait(new Keep(fresh(), "mine")));
        assertThat(written.position()).isPresent().get().isEqualTo(log.head());
    }

    @Test
    void stores_nothing_of_a_refused_command() {
        LogPosition before = log.head();
        assertThatThrownBy(() -> commands.sendAndWait(new RefuseAfterKeeping(fresh())))
                .isInstanceOf(Refusal.class)
                .hasMessage("concurrent-change");
        assertThat(log.head()).isEqualTo(before);
    }

    /** A store may take several streams together if it takes all of them or none. */
    @Test
    void decides_one_after_the_other_when_many_write_to_one_stream_at_once() throws Exception {
        DisclosureId id = fresh();
        Set<Integer> counts = new HashSet<>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = IntStream.range(0, 40)
                    .mapToObj(n -> many.submit(() -> commands.<Integer>sendAndWait(new Keep(id, "at once"))))
                    .toList();
            for (Future<Integer> answer : answers) {
                counts.add(answer.get());
            }
        }
        assertThat(counts).hasSize(40);
        assertThat(engine.lastSequenceNumberFor(id.toString())).contains(39L);
    }

    /** The one thing a log must not do: a transaction that began earlier and ends later hides nothing from a reader. */
    @Test
    void shows_every_event_to_a_reader_that_follows_while_transactions_end_out_of_order() throws Exception {
        LogPosition start = log.head();
        Set<String> seen = new HashSet<>();
        List<LogPosition> order = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            List<Future<?>> writers = IntStream.range(0, 6)
                    .<Future<?>>mapToObj(writer -> many.submit(() ->
                            IntStream.range(0, 50).forEach(n -> slowly(writer, () -> append(fresh(), 0)))))
                    .toList();
            LogPosition reached = start;
            while (seen.size() < 300) {
                for (StoredEvent event : log.after(reached, 37)) {
                    reached = event.position();
                    assertThat(seen.add(event.id())).isTrue();
                    order.add(reached);
                }
                if (writers.stream().allMatch(Future::isDone)
                        && log.after(reached, 1).isEmpty()) {
                    break;
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(seen).hasSize(300);
        assertThat(order).isSorted();
    }

    @Test
    void follows_events_as_they_come_and_again_from_the_first() {
        DisclosureId id = fresh();
        IntStream.range(0, 20).forEach(n -> commands.sendAndWait(new Keep(id, "note " + n)));
        List<String> views = IntStream.range(0, 20).mapToObj(n -> "note " + n).toList();
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(follower.views(id)).isEqualTo(views));
        follower.seen.clear();
        followers.again(Follower.GROUP);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(follower.views(id)).isEqualTo(views));
        LogPosition head = log.head();
        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(followers.positions(Follower.GROUP).values())
                                .isNotEmpty()
                                .allSatisfy(position -> assertThat(position).isGreaterThanOrEqualTo(head)));
    }

    /** Half of the writers let a later transaction overtake them between append and commit. */
    private void slowly(int writer, Runnable append) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            append.run();
            if (writer % 2 == 0) {
                overtaken();
            }
        });
    }

    private static void overtaken() {
        CountDownLatch never = new CountDownLatch(1);
        try {
            assertThat(never.await(3, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Remembers what it was told, in the order in which it was told. */
    @ProcessingGroup(Follower.GROUP)
    static class Follower {

        static final String GROUP = "contract-follower";

        final Queue<DisclosureRecorded> seen = new ConcurrentLinkedQueue<>();

        @EventHandler
        void on(DisclosureRecorded event) {
            seen.add(event);
        }

        List<String> views(DisclosureId id) {
            return seen.stream()
                    .filter(event -> event.disclosure().equals(id))
                    .map(DisclosureRecorded::view)
                    .toList();
        }
    }
}

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
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.EventMetadata;
import bd.spbmu.kernel.audit.StoredEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every event store of the registry does, whatever it runs on. */
abstract class EventStoreContract {

    @Autowired
    CommandGateway commands;

    @Autowired
    EventStorageEngine engine;

    @Autowired
    EventLog log;

    @Autowired
    PlatformTransactionManager transactions;

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

    @Test
    void tells_a_stream_that_was_there_before_from_one_that_moved_on() {
        DisclosureId id = fresh();
        append(id, 0);
        append(id, 1);
        assertThatThrownBy(() -> append(id, 0)).isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> append(id, 1)).isInstanceOf(ConcurrencyException.class);
    }

    /** A store may take several streams together if it takes all of them or none. */
    boolean takesSeveralStreamsTogether() {
        return false;
    }

    @Test
    void writes_to_several_streams_in_one_unit_of_work_all_or_nothing_or_not_at_all() {
        DisclosureId taken = fresh();
        append(taken, 0);
        DisclosureId free = fresh();
        if (takesSeveralStreamsTogether()) {
            engine.appendEvents(List.of(event(fresh(), 0), event(taken, 1)));
            assertThat(engine.lastSequenceNumberFor(taken.toString())).contains(1L);
            assertThatThrownBy(() -> engine.appendEvents(List.of(event(free, 0), event(taken, 1))))
                    .isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> engine.appendEvents(List.of(event(free, 0), event(taken, 0))))
                    .isInstanceOf(AggregateStreamCreationException.class);
            assertThat(engine.lastSequenceNumberFor(free.toString())).isEmpty();
            return;
        }
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                status -> engine.appendEvents(List.of(event(fresh(), 0), event(fresh(), 0)))))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("one stream only");
    }

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
    void follows_from_any_position_in_pages() {
        LogPosition start = log.head();
        IntStream.range(0, 25).forEach(n -> append(fresh(), 0));
        await().until(() -> log.after(start, 100).size() == 25);
        List<? extends TrackedEventMessage<?>> followed =
                engine.readEvents(new PositionToken(start), false).toList();
        assertThat(followed).hasSize(25);
        assertThat(followed.getLast().trackingToken()).isEqualTo(engine.createHeadToken());
        assertThat(engine.createHeadToken().covers(engine.createTailToken())).isTrue();
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

    private void append(DisclosureId id, long revision) {
        engine.appendEvents(event(id, revision));
    }

    private static GenericDomainEventMessage<DisclosureRecorded> event(DisclosureId id, long revision) {
        return new GenericDomainEventMessage<>(
                "Notes", id.toString(), revision, new DisclosureRecorded(id, Notes.SOMEBODY, "appended"));
    }

    private static DisclosureId fresh() {
        return new DisclosureId(UUID.randomUUID());
    }
}

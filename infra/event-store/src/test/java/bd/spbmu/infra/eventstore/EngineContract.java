package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.audit.EventLog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every engine does, called without any command bus around it. */
abstract class EngineContract {
    @Autowired
    EventStorageEngine engine;

    @Autowired
    EventLog log;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void tells_a_stream_that_was_there_before_from_one_that_moved_on() {
        DisclosureId id = fresh();
        append(id, 0);
        append(id, 1);
        assertThatThrownBy(() -> append(id, 0)).isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> append(id, 1)).isInstanceOf(ConcurrencyException.class);
    }

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

    @Test
    void reads_long_streams_in_pages() {
        DisclosureId id = fresh();
        List<GenericDomainEventMessage<DisclosureRecorded>> events =
                IntStream.range(0, 1_203).mapToObj(n -> event(id, n)).toList();
        engine.appendEvents(events.subList(0, 700));
        engine.appendEvents(events.subList(700, events.size()));
        assertThat(engine.readEvents(id.toString(), 0).asStream().map(event -> event.getIdentifier()))
                .containsExactlyElementsOf(events.stream()
                        .map(GenericDomainEventMessage::getIdentifier)
                        .toList());
        assertThat(engine.readEvents(id.toString(), 1_000).asStream()).hasSize(203);
        assertThat(engine.readEvents(id.toString(), 5_000).asStream()).isEmpty();
        assertThat(engine.readEvents(fresh().toString(), 0).asStream()).isEmpty();
    }

    @Test
    void keeps_what_an_event_carries_beside_its_payload() {
        DisclosureId id = fresh();
        DomainEventMessage<DisclosureRecorded> event = event(id, 0).andMetaData(Map.of("actor", "officer-7"));
        engine.appendEvents(event);
        DomainEventMessage<?> readBack = engine.readEvents(id.toString(), 0).next();
        assertThat(readBack.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(readBack.getMetaData()).isEqualTo(Map.of("actor", "officer-7"));
        assertThat(readBack.getType()).isEqualTo("Notes");
        assertThat(readBack.getAggregateIdentifier()).isEqualTo(id.toString());
        assertThat(readBack.getTimestamp().toEpochMilli())
                .isEqualTo(event.getTimestamp().toEpochMilli());
        assertThat(readBack.getPayload()).isEqualTo(event.getPayload());
    }

    @Test
    void finds_where_the_log_stood_at_a_time() {
        append(fresh(), 0);
        await().until(() -> engine.createHeadToken().covers(new PositionToken(log.head())));
        TrackingToken before = engine.createHeadToken();
        Instant then = Instant.now().plusMillis(2);
        await().until(() -> Instant.now().isAfter(then.plusMillis(2)));
        append(fresh(), 0);
        assertThat(engine.createTokenAt(then)).isEqualTo(before);
        assertThat(engine.createTokenAt(Instant.EPOCH)).isEqualTo(engine.createTailToken());
        assertThat(engine.createTokenAt(Instant.now().plusSeconds(60))).isEqualTo(engine.createHeadToken());
    }

    @Test
    void keeps_the_last_snapshot_of_a_stream() {
        DisclosureId id = fresh();
        assertThat(engine.readSnapshot(id.toString())).isEmpty();
        engine.storeSnapshot(event(id, 3));
        engine.storeSnapshot(event(id, 7));
        assertThat(engine.readSnapshot(id.toString())).hasValueSatisfying(snapshot -> {
            assertThat(snapshot.getSequenceNumber()).isEqualTo(7);
            assertThat(snapshot.getAggregateIdentifier()).isEqualTo(id.toString());
            assertThat(snapshot.getPayload()).isInstanceOf(DisclosureRecorded.class);
        });
        assertThat(engine.readEvents(id.toString(), 0).asStream()).isEmpty();
    }

    void append(DisclosureId id, long revision) {
        engine.appendEvents(event(id, revision));
    }

    static GenericDomainEventMessage<DisclosureRecorded> event(DisclosureId id, long revision) {
        return new GenericDomainEventMessage<>(
                "Notes", id.toString(), revision, new DisclosureRecorded(id, Notes.SOMEBODY, "appended"));
    }

    static DisclosureId fresh() {
        return new DisclosureId(UUID.randomUUID());
    }
}

package bd.spbmu.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class UnwrittenTest {

    private static final String IMMENSE = "immense".repeat(10_000);

    private final InMemoryDocuments<Diary> diaries = new InMemoryDocuments<>(new DocumentType<>(
            "diary", 1, Diary.class, "diary-view", Map.of("entries", FieldKind.KEYWORD, "revision", FieldKind.LONG)));
    private final Diarist diarist = new Diarist(new Unwritten<>(diaries));
    private final EventFeed feed = new EventFeed(diarist);

    @Test
    void writes_a_whole_batch_in_one_round() {
        feed.handle(List.of(said("anna", "a1"), said("bina", "b1"), said("anna", "a2")));

        assertThat(diaries.everything())
                .containsEntry("anna", new Diary(1, List.of("a1", "a2")))
                .containsEntry("bina", new Diary(0, List.of("b1")));
        assertThat(diaries.loads()).isEqualTo(1);
        assertThat(diaries.writes()).isEqualTo(1);
    }

    @Test
    void an_event_handled_twice_changes_nothing() {
        var first = said("anna", "a1");
        var second = said("anna", "a2");
        feed.handle(List.of(first, second));

        feed.handle(List.of(first));
        feed.handle(List.of(first, second, said("anna", "a3")));

        assertThat(diaries.load("anna")).contains(new Diary(2, List.of("a1", "a2", "a3")));
    }

    @Test
    void waits_for_the_store_to_come_back_and_blames_nobody() {
        var event = said("anna", "a1");
        diaries.down(true);

        assertThatThrownBy(() -> feed.handle(List.of(event)))
                .isInstanceOf(Refusal.class)
                .hasMessage("search-unavailable");

        diaries.down(false);
        feed.handle(List.of(event));
        assertThat(diaries.load("anna")).contains(new Diary(0, List.of("a1")));
    }

    @Test
    void parks_only_the_event_whose_change_is_refused_for_good() {
        var batch = List.of(said("anna", "a1"), said("bina", IMMENSE), said("carl", "c1"));
        assertThatThrownBy(() -> feed.handle(batch)).isInstanceOf(RefusedForGood.class);

        diarist.parking = true;
        feed.handle(batch);

        assertThat(diarist.parked).containsExactly(batch.get(1).getIdentifier());
        assertThat(diaries.everything()).containsOnlyKeys("anna", "carl");
    }

    @Test
    void parks_only_the_event_whose_change_cannot_be_made() {
        var batch = List.of(said("anna", "a1"), said("bina", "impossible"));
        assertThatThrownBy(() -> feed.handle(batch))
                .isInstanceOf(RefusedForGood.class)
                .hasMessageContaining("diary")
                .hasMessageNotContaining("impossible");

        diarist.parking = true;
        feed.handle(batch);

        assertThat(diarist.parked).containsExactly(batch.get(1).getIdentifier());
        assertThat(diaries.everything()).containsOnlyKeys("anna");
    }

    @Test
    void tries_a_parked_event_again_when_it_is_let_out() {
        var event = said("bina", "impossible");
        assertThatThrownBy(() -> feed.handle(List.of(event))).isInstanceOf(RefusedForGood.class);

        diarist.possible = true;
        DefaultUnitOfWork<EventMessage<?>> retry = DefaultUnitOfWork.startAndGet(event);
        retry.resources().put(DeadLetter.class.getName(), new GenericDeadLetter<>("bina", event));
        retry.execute(() -> diarist.on((Said) event.getPayload(), event));

        assertThat(diaries.load("bina")).contains(new Diary(0, List.of("impossible")));
    }

    @Test
    void forgets_a_batch_that_was_rolled_back() {
        DefaultUnitOfWork<EventMessage<?>> broken = DefaultUnitOfWork.startAndGet(said("anna", "a1"));
        broken.executeWithResult(() -> {
            diarist.on(new Said("anna", "a1"), (DomainEventMessage<?>) broken.getMessage());
            throw new IllegalStateException("another handler failed");
        });

        assertThat(diaries.writes()).isZero();
    }

    @Test
    void knows_what_is_not_yet_written() {
        feed.handle(List.of(said("anna", "a1")));
        var events = List.of(said("anna", "a2"), said("anna", "look"));

        feed.handle(events);

        assertThat(diarist.seen).isEqualTo(new Diary(1, List.of("a1", "a2")));
    }

    @Test
    void a_revision_needs_what_it_revises() {
        assertThatThrownBy(() -> feed.handle(List.of(said("nobody", "revise")))).isInstanceOf(RefusedForGood.class);
    }

    private DomainEventMessage<?> said(String who, String what) {
        return feed.message(who, new Said(who, what));
    }

    record Said(String who, String what) {}

    record Diary(long revision, List<String> entries) implements Revised {

        Diary plus(long newRevision, String entry) {
            return new Diary(
                    newRevision,
                    Stream.concat(entries.stream(), Stream.of(entry)).toList());
        }
    }

    static final class Diarist {

        private final Unwritten<Diary> unwritten;
        private final List<String> parked = new ArrayList<>();
        private boolean parking;
        private boolean possible;
        private Diary seen = new Diary(-1, List.of());

        Diarist(Unwritten<Diary> unwritten) {
            this.unwritten = unwritten;
        }

        @EventHandler
        void on(Said event, DomainEventMessage<?> message) {
            try {
                note(event, message);
            } catch (RefusedForGood refused) {
                if (!parking) {
                    throw refused;
                }
                parked.add(message.getIdentifier());
            }
        }

        private void note(Said event, DomainEventMessage<?> message) {
            switch (event.what()) {
                case "look" -> seen = unwritten.now(event.who()).orElseThrow();
                case "revise" -> unwritten.revise(event.who(), message, diary -> diary);
                default ->
                    unwritten.change(event.who(), message, diary -> {
                        if (event.what().equals("impossible") && !possible) {
                            throw new IllegalStateException("impossible");
                        }
                        return (diary == null ? new Diary(-1, List.of()) : diary)
                                .plus(message.getSequenceNumber(), event.what());
                    });
            }
        }
    }
}

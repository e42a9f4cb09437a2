package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.eventstore.Notes.Keep;
import bd.spbmu.infra.sandbox.eventstoredb.EventStoreDouble;
import bd.spbmu.infra.sandbox.eventstoredb.Faults;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import io.grpc.Status;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whatever the server or the client does, nothing is lost, and nothing is stored or told twice. */
@SpringBootTest(classes = {StoreTestApplication.class, EventStoreDbFaultsTest.Counted.class})
@DirtiesContext
class EventStoreDbFaultsTest {

    private static final EventStoreDouble SERVER = EventStoreDouble.start(0);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Autowired
    CommandGateway commands;

    @Autowired
    EventStorageEngine engine;

    @Autowired
    EventStore store;

    @Autowired
    EventLog log;

    @Autowired
    MeterRegistry metrics;

    @Autowired
    HealthIndicator eventStoreHealthIndicator;

    private LogPosition start = LogPosition.START;
    private StreamReader reader = StreamReader.NONE;

    @DynamicPropertySource
    static void overTheDouble(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("eventstoredb-faults").toString();
        settings.add("registry.data", () -> folder);
        settings.add("registry.event-store", () -> "eventstoredb");
        settings.add("registry.eventstoredb.url", SERVER::connectionString);
        settings.add("registry.eventstoredb.attempt", () -> "2s");
        settings.add("registry.eventstoredb.give-up-after", () -> "8s");
        settings.add("registry.eventstoredb.watch-every", () -> "200ms");
        settings.add("registry.eventstoredb.silence", () -> "1s");
    }

    @BeforeEach
    void follow() {
        start = log.head();
        reader = StreamReader.following(store.openStream(new PositionToken(start)));
        commands.sendAndWait(new Keep(fresh(), "the reader follows"));
        await().atMost(LONG_ENOUGH).until(() -> reader.ids().size() == 1);
    }

    @AfterEach
    void has_lost_and_doubled_nothing() {
        SERVER.startAgain();
        await().atMost(LONG_ENOUGH).untilAsserted(() -> {
            List<String> stored =
                    log.after(start, 5_000).stream().map(StoredEvent::id).toList();
            assertThat(reader.ids()).isEqualTo(stored).doesNotHaveDuplicates();
        });
        reader.close();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void an_answer_lost_after_the_commit_is_asked_for_again_and_stored_once() {
        DisclosureId id = fresh();
        SERVER.faults().loseAcknowledgements(1);
        commands.sendAndWait(new Keep(id, "created"));
        SERVER.faults().loseAcknowledgements(3);
        commands.sendAndWait(new Keep(id, "appended"));
        assertThat(engine.readEvents(id.toString(), 0).asStream()).hasSize(2);
    }

    @Test
    void a_server_that_says_no_for_a_while_is_asked_again() {
        double before = counted("retries");
        SERVER.faults().fail(Faults.Call.APPEND, Status.UNAVAILABLE, 2);
        keepOne();
        SERVER.faults().fail(Faults.Call.APPEND, Status.ABORTED, 2);
        keepOne();
        SERVER.faults().fail(Faults.Call.READ, Status.DEADLINE_EXCEEDED, 2);
        assertThat(log.after(start, 10)).isNotEmpty();
        assertThat(counted("retries")).isGreaterThanOrEqualTo(before + 5);
    }

    @Test
    void a_new_leader_is_found() {
        SERVER.faults().changeLeader(4);
        keepSome();
        SERVER.faults().changeLeader(1);
        keepSome();
    }

    @Test
    void a_subscription_that_is_dropped_begins_again_where_it_ended() {
        double before = counted("resubscriptions");
        for (int round = 0; round < 3; round++) {
            keepSome();
            SERVER.faults().dropSubscriptions();
            keepSome();
        }
        await().atMost(LONG_ENOUGH).until(() -> counted("resubscriptions") > before);
    }

    @Test
    void a_subscription_that_died_without_a_word_is_found_by_the_watchdog() {
        double before = counted("watchdog.restarts");
        SERVER.faults().silenceSubscriptions();
        keepSome();
        await().atMost(LONG_ENOUGH).until(() -> counted("watchdog.restarts") > before);
    }

    @Test
    void a_reader_whose_callback_throws_misses_nothing() {
        AtomicInteger thrown = new AtomicInteger();
        reader.onArrival(() -> {
            if (thrown.incrementAndGet() <= 2) {
                throw new IllegalStateException("a listener of somebody else");
            }
        });
        keepSome();
        await().atMost(LONG_ENOUGH).until(() -> thrown.get() >= 3);
    }

    @Test
    void a_server_that_is_gone_is_told_to_the_caller_and_shown_and_found_again_when_it_is_back() {
        double before = counted("reconnects");
        SERVER.stop();
        isRefused();
        long began = System.nanoTime();
        isRefused();
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("once the server is known to be silent, nobody waits for long")
                .isLessThan(Duration.ofSeconds(6));
        await().atMost(LONG_ENOUGH).until(() -> health().equals("DOWN"));
        SERVER.startAgain();
        await().atMost(LONG_ENOUGH).until(() -> health().equals("UP"));
        keepSome();
        assertThat(counted("reconnects")).as("the client had given up for ever").isGreaterThan(before);
    }

    @Test
    void an_append_beyond_the_limit_is_refused_before_it_is_sent() {
        DisclosureId id = fresh();
        String large = "x".repeat(1_100_000);
        assertThatThrownBy(() -> commands.sendAndWait(new Keep(id, large)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem().kind()).isEqualTo(ProblemKind.TOO_LARGE);
                    assertThat(refusal.facts()).containsEntry("limit", 1 << 20);
                });
        assertThat(engine.lastSequenceNumberFor(id.toString())).isEmpty();
        commands.sendAndWait(new Keep(id, "shorter"));
    }

    /** More than the stream holds in memory, so the subscription has to wait for the reader. */
    @Test
    void a_slow_reader_holds_the_server_back() {
        try (StreamReader slow = StreamReader.idle(store.openStream(new PositionToken(start)))) {
            DisclosureId id = fresh();
            IntStream.range(0, 12)
                    .forEach(batch -> engine.appendEvents(IntStream.range(0, 400)
                            .mapToObj(n -> EngineContract.event(id, batch * 400L + n))
                            .toList()));
            await().atMost(LONG_ENOUGH).until(() -> reader.ids().size() == 4_801);
            slow.begin();
            await().atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(slow.ids()).isEqualTo(reader.ids()));
        }
    }

    private void isRefused() {
        assertThatThrownBy(this::keepOne)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(ProblemKind.UNAVAILABLE));
    }

    private String health() {
        return Objects.requireNonNull(eventStoreHealthIndicator.health())
                .getStatus()
                .getCode();
    }

    private double counted(String what) {
        return metrics.get("registry.eventstore." + what).counter().count();
    }

    private void keepOne() {
        commands.sendAndWait(new Keep(fresh(), "one"));
    }

    private void keepSome() {
        IntStream.range(0, 5).forEach(n -> keepOne());
    }

    private static DisclosureId fresh() {
        return new DisclosureId(UUID.randomUUID());
    }

    static class Counted {

        @Bean
        MeterRegistry metrics() {
            return new SimpleMeterRegistry();
        }
    }
}

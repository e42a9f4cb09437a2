package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.eventstore.Notes.Keep;
import bd.spbmu.infra.sandbox.eventstoredb.DoubleOptions;
import bd.spbmu.infra.sandbox.eventstoredb.EventStoreDouble;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.CommandGroup;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.audit.EventLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class EventStoreDbStartTest {

    private static final String CHOSEN = "--registry.event-store=eventstoredb";

    @TempDir
    Path data;

    @Test
    void is_refused_for_a_store_nobody_knows() {
        refused("The setting registry.event-store must be jdbc or eventstoredb, not \"oracle\"")
                .with("--registry.event-store=oracle");
    }

    @Test
    void is_refused_without_a_connection_string() {
        refused("The setting registry.eventstoredb.url is missing").with(CHOSEN, "--registry.eventstoredb.url=");
    }

    @Test
    void is_refused_for_a_malformed_connection_string_without_repeating_its_password() {
        for (String url : List.of(
                "http://admin:s3cret@host:2113",
                "admin:s3cret@host",
                "esdb://admin:s3cret@host:port?tls=true",
                "esdb://admin:s3cret@host:2113?tls=perhaps")) {
            refused("The setting registry.eventstoredb.url is not a connection string")
                    .with(CHOSEN, "--registry.eventstoredb.url=" + url);
        }
    }

    @Test
    void is_refused_for_a_setting_that_cannot_be_read_and_for_a_missing_authority() {
        refused("The setting registry.eventstoredb.give-up-after is \"soon\"")
                .with(CHOSEN, "--registry.eventstoredb.url=esdb://host", "--registry.eventstoredb.give-up-after=soon");
        refused("with the certificate authority of EventStoreDB cannot be read")
                .with(
                        CHOSEN,
                        "--registry.eventstoredb.url=esdb://host",
                        "--registry.eventstoredb.ca-file=" + data.resolve("none.pem"));
    }

    @Test
    void is_refused_with_a_sentence_when_nobody_answers() {
        refused("EventStoreDB does not answer where registry.eventstoredb.url leads")
                .with(
                        CHOSEN,
                        "--registry.eventstoredb.url=kurrentdb://127.0.0.1:1?tls=false",
                        "--registry.eventstoredb.start-within=2s");
    }

    @Test
    void is_refused_over_a_database_that_followed_another_store() {
        try (EventStoreDouble one = EventStoreDouble.start(0);
                EventStoreDouble other = EventStoreDouble.start(0)) {
            start(data, over(one)).close();
            start(data, over(one)).close();
            refused("has followed the event store").with(over(other));
            refused("has followed the event store").with("--registry.event-store=jdbc");
        }
    }

    @Test
    void refuses_several_streams_together_where_the_server_does_not_offer_them() {
        try (EventStoreDouble older =
                        EventStoreDouble.start(DoubleOptions.standard(0).withoutMultiAppend());
                ConfigurableApplicationContext store = start(data, over(older))) {
            EventStorageEngine engine = store.getBean(EventStorageEngine.class);
            assertThatThrownBy(() -> engine.appendEvents(
                            List.of(EngineContract.event(fresh(), 0), EngineContract.event(fresh(), 0))))
                    .isInstanceOf(EventStoreException.class)
                    .hasMessageContaining("one stream only");
        }
    }

    /** Each append is answered late, so all that are sent meanwhile are in flight together. */
    @Test
    void has_more_than_256_appends_of_a_group_in_flight_at_once() throws Exception {
        String[] slow = {"--registry.eventstoredb.attempt=40s", "--registry.eventstoredb.give-up-after=90s"};
        try (EventStoreDouble server = EventStoreDouble.start(0);
                ConfigurableApplicationContext store = start(
                        data, Stream.of(over(server), slow).flatMap(Stream::of).toArray(String[]::new));
                ExecutorService importing = Executors.newSingleThreadExecutor()) {
            CommandGroup together = store.getBean(CommandGroup.class);
            MeterRegistry metrics = store.getBean(MeterRegistry.class);
            server.faults().slowAppends(Duration.ofSeconds(8));
            Future<List<CommandGroup.Outcome>> outcomes = importing.submit(() -> together.sendAll(keeps(300)));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> metrics.get("registry.eventstore.appends.in.flight")
                                    .gauge()
                                    .value()
                            >= 256);
            assertThat(outcomes.get()).hasSize(300).allMatch(CommandGroup.Outcome.Accepted.class::isInstance);
            assertThat(store.getBean(EventLog.class).after(LogPosition.START, 1_000))
                    .hasSize(300);
        }
    }

    private static List<Command> keeps(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(n -> new Keep(fresh(), "note"))
                .toList());
    }

    private static String[] over(EventStoreDouble server) {
        return new String[] {CHOSEN, "--registry.eventstoredb.url=" + server.connectionString()};
    }

    private static ConfigurableApplicationContext start(Path folder, String... settings) {
        return new SpringApplicationBuilder(StoreTestApplication.class, EventStoreDbFaultsTest.Counted.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Stream.of("--registry.data=" + folder), Stream.of(settings))
                        .toArray(String[]::new));
    }

    private Refused refused(String sentence) {
        return settings -> {
            Throwable failure = catchThrowable(() -> start(data, settings).close());
            assertThat(failure).isNotNull();
            Throwable root = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                    .reduce(failure, (outer, inner) -> inner);
            assertThat(root).isInstanceOf(IllegalStateException.class).hasMessageContaining(sentence);
            assertThat(failure).asString().doesNotContain("s3cret");
            assertThat(root).asString().doesNotContain("s3cret");
        };
    }

    interface Refused {

        void with(String... settings);
    }

    private static DisclosureId fresh() {
        return new DisclosureId(UUID.randomUUID());
    }
}

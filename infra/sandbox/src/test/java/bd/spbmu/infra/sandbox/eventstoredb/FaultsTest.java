package bd.spbmu.infra.sandbox.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.NotLeaderException;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscribeToAllOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    private final EventStoreDouble server = EventStoreDouble.start(0);
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static void assertStatus(Throwable thrown, Status.Code code) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(code));
    }

    @Test
    void a_lost_acknowledgement_is_an_append_that_was_made() throws Exception {
        EventData event = Client.event("once");
        server.faults().loseAcknowledgements(1);
        assertThatThrownBy(() -> client.append("a", StreamState.noStream(), event))
                .satisfies(e -> assertStatus(e, Status.Code.UNAVAILABLE));
        client.append("a", StreamState.noStream(), event);
        assertThat(client.types("a", ReadStreamOptions.get())).containsExactly("once");
    }

    @Test
    void a_call_fails_as_often_as_it_is_told_to_and_does_nothing() throws Exception {
        server.faults().fail(Faults.Call.APPEND, Status.ABORTED, 2);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> client.append("a", StreamState.noStream(), Client.event("x")))
                    .satisfies(e -> assertStatus(e, Status.Code.ABORTED));
        }
        client.append("a", StreamState.noStream(), Client.event("x"));
        server.faults().fail(Faults.Call.READ, Status.INTERNAL, 1);
        assertThatThrownBy(() -> client.read("a")).satisfies(e -> assertStatus(e, Status.Code.INTERNAL));
        assertThat(client.read("a")).hasSize(1);
    }

    @Test
    void a_server_that_is_no_longer_the_leader_says_who_is() throws Exception {
        client.append("a", StreamState.noStream(), Client.event("0"));
        server.faults().changeLeader(1);
        assertThatThrownBy(() -> client.append("a", StreamState.any(), Client.event("1")))
                .isInstanceOf(NotLeaderException.class);
        client.append("a", StreamState.any(), Client.event("2"));
        assertThat(client.types("a", ReadStreamOptions.get())).containsExactly("0", "2");
    }

    @Test
    void slow_appends_are_answered_later() throws Exception {
        client.append("a", StreamState.any(), Client.event("0"));
        server.faults().slowAppends(Duration.ofMillis(300));
        Instant before = Instant.now();
        client.append("a", StreamState.any(), Client.event("1"));
        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(290));
    }

    @Test
    void a_server_that_dies_cuts_its_connections_and_comes_back_with_what_it_had() throws Exception {
        client.append("a", StreamState.any(), Client.event("before"));
        Listener heard = new Listener();
        Client.get(client.real.subscribeToAll(heard, SubscribeToAllOptions.get().fromStart()));
        await().until(() -> heard.types.size() == 1);
        int port = server.port();
        server.stop();
        await().untilAsserted(() ->
                assertThat(heard.failures).singleElement().asString().contains("UNAVAILABLE"));
        assertThatThrownBy(() -> client.append("a", StreamState.any(), Client.event("meanwhile")))
                .isInstanceOf(Exception.class);
        server.startAgain();
        assertThat(server.port()).isEqualTo(port);
        try (Client other = new Client(server)) {
            assertThat(other.types("a", ReadStreamOptions.get())).containsExactly("before");
        }
    }

    @Test
    void what_is_kept_in_a_file_is_there_at_the_next_start(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("events");
        long last;
        try (EventStoreDouble kept = EventStoreDouble.start(0, file);
                Client client = new Client(kept)) {
            client.append("a", StreamState.noStream(), Client.events(3));
            Client.get(client.real.deleteStream("a"));
            client.append("b", StreamState.noStream(), Client.events(2));
            last = kept.lastPosition();
        }
        Files.write(file, new byte[] {0, 0, 1, 0, 7}, StandardOpenOption.APPEND);
        try (EventStoreDouble kept = EventStoreDouble.start(0, file);
                Client client = new Client(kept)) {
            assertThat(kept.lastPosition()).isEqualTo(last);
            client.append("b", StreamState.streamRevision(1), Client.event("more"));
            assertThat(client.types("b", ReadStreamOptions.get())).containsExactly("e0", "e1", "more");
            assertThatThrownBy(() -> client.read("a")).isInstanceOf(Exception.class);
        }
        try (EventStoreDouble kept = EventStoreDouble.start(0, file);
                Client client = new Client(kept)) {
            assertThat(client.read("b")).hasSize(3);
        }
    }

    @Test
    void a_client_that_discovers_the_cluster_finds_this_server() throws Exception {
        try (Client discovering = new Client("kurrentdb+discover://127.0.0.1:" + server.port() + "?tls=false")) {
            discovering.append("a", StreamState.noStream(), Client.event("x"));
        }
        assertThat(client.read("a")).hasSize(1);
    }
}

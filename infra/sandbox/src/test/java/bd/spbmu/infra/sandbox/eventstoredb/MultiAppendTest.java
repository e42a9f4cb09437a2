package bd.spbmu.infra.sandbox.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.AppendStreamRequest;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.MultiStreamAppendResponse;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MultiAppendTest {

    private final EventStoreDouble server = EventStoreDouble.start(0);
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static AppendStreamRequest to(String stream, StreamState expected, EventData... events) {
        return new AppendStreamRequest(stream, List.of(events).iterator(), expected);
    }

    private MultiStreamAppendResponse append(AppendStreamRequest... requests) throws Exception {
        return Client.get(client.real.multiStreamAppend(Stream.of(requests).iterator()));
    }

    @Test
    void several_streams_are_written_together_and_share_their_commit() throws Exception {
        MultiStreamAppendResponse response = append(
                to("a", StreamState.noStream(), Client.events(2)), to("b", StreamState.noStream(), Client.event("b")));
        List<RecordedEvent> all = Client.get(client.real.readAll(ReadAllOptions.get())).getEvents().stream()
                .map(ResolvedEvent::getOriginalEvent)
                .toList();
        assertThat(all).extracting(RecordedEvent::getStreamId).containsExactly("a", "a", "b");
        assertThat(all)
                .extracting(event -> event.getPosition().getCommitUnsigned())
                .containsOnly(response.getPosition());
        assertThat(all)
                .extracting(event -> event.getPosition().getPrepareUnsigned())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(new String(all.getFirst().getUserMetadata(), StandardCharsets.UTF_8))
                .isEqualTo("{\"m\":\"x\"}");
        assertThat(all.getFirst().getContentType()).isEqualTo("application/json");
        assertThat(Client.types(Client.get(client.real.readAll(
                        ReadAllOptions.get().fromPosition(all.get(1).getPosition())))))
                .containsExactly("e1", "b");
    }

    @Test
    void one_conflict_leaves_all_of_them_unwritten() throws Exception {
        client.append("b", StreamState.noStream(), Client.event("first"));
        assertThatThrownBy(() -> append(
                        to("a", StreamState.noStream(), Client.event("x")),
                        to("b", StreamState.noStream(), Client.event("y"))))
                .isInstanceOfSatisfying(WrongExpectedVersionException.class, e -> {
                    assertThat(e.getStreamName()).isEqualTo("b");
                    assertThat(e.getActualState()).isEqualTo(StreamState.streamRevision(0));
                });
        assertThat(Client.types(Client.get(client.real.readAll(ReadAllOptions.get()))))
                .containsExactly("first");
    }

    @Test
    void the_same_twice_is_written_once() throws Exception {
        EventData a = Client.event("a");
        EventData b = Client.event("b");
        server.faults().loseAcknowledgements(1);
        assertThatThrownBy(() -> append(to("a", StreamState.noStream(), a), to("b", StreamState.noStream(), b)))
                .isInstanceOf(StatusRuntimeException.class)
                .hasMessageContaining("UNAVAILABLE");
        append(to("a", StreamState.noStream(), a), to("b", StreamState.noStream(), b));
        assertThat(Client.types(Client.get(client.real.readAll(ReadAllOptions.get()))))
                .containsExactly("a", "b");
    }

    @Test
    void a_server_before_it_says_that_it_cannot() {
        try (EventStoreDouble old =
                        EventStoreDouble.start(DoubleOptions.standard(0).withoutMultiAppend());
                Client client = new Client(old)) {
            assertThatThrownBy(() -> Client.get(
                            client.real.multiStreamAppend(List.of(to("a", StreamState.noStream(), Client.event("x")))
                                    .iterator())))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }
}

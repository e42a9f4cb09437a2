package bd.spbmu.infra.sandbox.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.ReadResult;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendAndReadTest {

    private final EventStoreDouble server = EventStoreDouble.start(0);
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void what_was_appended_is_read_as_it_was() throws Exception {
        EventData sent = Client.event("opened");
        WriteResult result = client.append("a-1", StreamState.noStream(), sent);
        RecordedEvent read = client.read("a-1").getFirst();
        assertThat(read.getEventId()).isEqualTo(sent.getEventId());
        assertThat(read.getEventType()).isEqualTo("opened");
        assertThat(read.getContentType()).isEqualTo("application/json");
        assertThat(read.getEventData()).isEqualTo(sent.getEventData());
        assertThat(read.getUserMetadata()).isEqualTo(sent.getUserMetadata());
        assertThat(read.getCreated()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
        assertThat(read.getPosition()).isEqualTo(result.getLogPosition());
        assertThat(server.lastPosition()).isEqualTo(result.getLogPosition().getCommitUnsigned());
    }

    @Test
    void an_append_is_refused_when_the_stream_is_elsewhere() throws Exception {
        client.append("a-1", StreamState.noStream(), Client.events(2));
        for (StreamState expected :
                List.of(StreamState.noStream(), StreamState.streamRevision(0), StreamState.streamRevision(7))) {
            assertThatThrownBy(() -> client.append("a-1", expected, Client.event("x")))
                    .isInstanceOfSatisfying(WrongExpectedVersionException.class, e -> {
                        assertThat(e.getStreamName()).isEqualTo("a-1");
                        assertThat(e.getActualState()).isEqualTo(StreamState.streamRevision(1));
                    });
        }
        assertThatThrownBy(() -> client.append("a-2", StreamState.streamExists(), Client.event("x")))
                .isInstanceOf(WrongExpectedVersionException.class);
        assertThat(client.read("a-1")).hasSize(2);
    }

    @Test
    void an_append_is_made_when_the_stream_is_where_it_is_expected() throws Exception {
        client.append("a-1", StreamState.any(), Client.event("0"));
        client.append("a-1", StreamState.streamRevision(0), Client.event("1"));
        client.append("a-1", StreamState.streamExists(), Client.event("2"));
        assertThat(client.types("a-1", ReadStreamOptions.get())).containsExactly("0", "1", "2");
    }

    @Test
    void the_same_append_twice_is_made_once_and_answered_alike() throws Exception {
        EventData[] events = Client.events(3);
        WriteResult first = client.append("a-1", StreamState.noStream(), events);
        client.append("a-1", StreamState.streamRevision(2), Client.event("somebody else's"));
        for (StreamState expected : List.of(StreamState.noStream(), StreamState.any(), StreamState.streamExists())) {
            WriteResult again = client.append("a-1", expected, events);
            assertThat(again.getLogPosition()).isEqualTo(first.getLogPosition());
            assertThat(again.getNextExpectedRevision()).isEqualTo(first.getNextExpectedRevision());
        }
        assertThat(client.read("a-1")).hasSize(4);
    }

    @Test
    void an_append_that_is_partly_there_is_a_conflict() throws Exception {
        EventData known = Client.event("known");
        client.append("a-1", StreamState.noStream(), known);
        assertThatThrownBy(() -> client.append("a-1", StreamState.noStream(), known, Client.event("new")))
                .isInstanceOf(WrongExpectedVersionException.class);
    }

    @Test
    void a_stream_is_read_from_anywhere_in_both_directions() throws Exception {
        client.append("a-1", StreamState.noStream(), Client.events(10));
        assertThat(client.types("a-1", ReadStreamOptions.get().fromRevision(7))).containsExactly("e7", "e8", "e9");
        assertThat(client.types("a-1", ReadStreamOptions.get().fromRevision(2).maxCount(2)))
                .containsExactly("e2", "e3");
        assertThat(client.types(
                        "a-1", ReadStreamOptions.get().backwards().fromEnd().maxCount(2)))
                .containsExactly("e9", "e8");
        assertThat(client.types("a-1", ReadStreamOptions.get().backwards().fromRevision(1)))
                .containsExactly("e1", "e0");
        assertThat(client.types("a-1", ReadStreamOptions.get().fromRevision(10)))
                .isEmpty();
    }

    @Test
    void a_long_stream_is_read_whole() throws Exception {
        for (int i = 0; i < 5; i++) {
            client.append("a-1", StreamState.any(), Client.events(1_000));
        }
        assertThat(client.read("a-1"))
                .hasSize(5_000)
                .isSortedAccordingTo((a, b) -> Long.compare(a.getRevision(), b.getRevision()));
    }

    @Test
    void a_stream_that_never_was_is_not_found() {
        assertThatThrownBy(() -> client.read("a-1")).isInstanceOf(StreamNotFoundException.class);
    }

    @Test
    void everything_is_read_in_both_directions_from_a_position() throws Exception {
        for (int i = 0; i < 5; i++) {
            client.append("a-" + i, StreamState.noStream(), Client.event("e" + i));
        }
        List<Position> positions = Client.get(client.real.readAll(ReadAllOptions.get())).getEvents().stream()
                .map(ResolvedEvent::getOriginalEvent)
                .map(RecordedEvent::getPosition)
                .toList();
        assertThat(positions).isSorted().doesNotHaveDuplicates().hasSize(5);
        assertThat(all(ReadAllOptions.get().fromPosition(positions.get(3)))).containsExactly("e3", "e4");
        assertThat(all(ReadAllOptions.get().backwards().fromEnd().maxCount(2))).containsExactly("e4", "e3");
        assertThat(all(ReadAllOptions.get().backwards().fromPosition(positions.get(2))))
                .containsExactly("e1", "e0");
    }

    private List<String> all(ReadAllOptions options) throws Exception {
        ReadResult result = Client.get(client.real.readAll(options));
        return Client.types(result);
    }

    @Test
    void an_append_above_the_limit_is_refused() {
        EventData[] large = new EventData[3];
        Arrays.setAll(
                large,
                i -> EventDataBuilder.binary("large", new byte[400 * 1024]).build());
        assertThatThrownBy(() -> client.append("a-1", StreamState.noStream(), large))
                .isInstanceOfSatisfying(StatusRuntimeException.class, e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
                    assertThat(e.getStatus().getDescription()).contains("Maximum Append Size of 1048576 Exceeded");
                });
        assertThat(server.lastPosition()).isEqualTo(-1);
    }
}

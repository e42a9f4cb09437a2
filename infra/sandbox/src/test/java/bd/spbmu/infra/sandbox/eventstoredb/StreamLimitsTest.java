package bd.spbmu.infra.sandbox.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.StreamDeletedException;
import io.kurrent.dbclient.StreamMetadata;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamLimitsTest {

    private final EventStoreDouble server = EventStoreDouble.start(0);
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void a_stream_with_a_maximum_shows_its_latest_events() throws Exception {
        StreamMetadata one = new StreamMetadata();
        one.setMaxCount(1L);
        Client.get(client.real.setStreamMetadata("snapshot-a", one));
        client.append("snapshot-a", StreamState.any(), Client.events(3));
        assertThat(client.types("snapshot-a", ReadStreamOptions.get())).containsExactly("e2");
        assertThat(client.types(
                        "snapshot-a", ReadStreamOptions.get().backwards().fromEnd()))
                .containsExactly("e2");
        assertThat(Client.get(client.real.getStreamMetadata("snapshot-a")).getMaxCount())
                .isEqualTo(1);
    }

    @Test
    void a_truncated_stream_begins_later_and_everything_still_has_it() throws Exception {
        client.append("a", StreamState.noStream(), Client.events(4));
        StreamMetadata truncated = new StreamMetadata();
        truncated.setTruncateBefore(2L);
        Client.get(client.real.setStreamMetadata("a", truncated));
        assertThat(client.types("a", ReadStreamOptions.get())).containsExactly("e2", "e3");
        assertThat(Client.types(Client.get(client.real.readAll(ReadAllOptions.get()))))
                .containsExactly("e0", "e1", "e2", "e3", "$metadata");
    }

    @Test
    void a_deleted_stream_is_gone_until_it_is_written_again() throws Exception {
        client.append("a", StreamState.noStream(), Client.events(2));
        Client.get(client.real.deleteStream("a"));
        assertThatThrownBy(() -> client.read("a")).isInstanceOf(StreamNotFoundException.class);
        WriteResult again = client.append("a", StreamState.noStream(), Client.event("again"));
        assertThat(again.getNextExpectedRevision()).isEqualTo(StreamState.streamRevision(2));
        assertThat(client.types("a", ReadStreamOptions.get())).containsExactly("again");
    }

    @Test
    void a_tombstoned_stream_is_gone_for_ever() throws Exception {
        client.append("a", StreamState.noStream(), Client.events(2));
        Client.get(client.real.tombstoneStream("a"));
        assertThatThrownBy(() -> client.append("a", StreamState.any(), Client.event("x")))
                .isInstanceOf(StreamDeletedException.class);
        assertThatThrownBy(() -> client.read("a")).hasMessageContaining("deleted");
    }
}

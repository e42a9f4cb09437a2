package bd.spbmu.infra.sandbox.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.SubscribeToStreamOptions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private final EventStoreDouble server = EventStoreDouble.start(0);
    private final Client client = new Client(server);
    private final Listener heard = new Listener();

    @AfterEach
    void stop() {
        heard.goOn();
        // the other way round, the client waits five seconds for its subscriptions to end
        server.close();
        client.close();
    }

    private void subscribe(SubscribeToAllOptions options) throws Exception {
        Client.get(client.real.subscribeToAll(heard, options));
    }

    private void subscribe(Listener listener) throws Exception {
        Client.get(
                client.real.subscribeToAll(listener, SubscribeToAllOptions.get().fromStart()));
    }

    @Test
    void a_subscription_gets_what_was_what_is_and_what_its_filter_lets_through() throws Exception {
        client.append("reg.a", StreamState.noStream(), Client.event("1"));
        client.append("other.a", StreamState.noStream(), Client.event("2"));
        subscribe(heard.filtered("^reg\\.", 100, 1));
        await().until(() -> heard.caughtUp.get() == 1);
        client.append("snapshot-reg.a", StreamState.noStream(), Client.event("3"));
        client.append("reg.b", StreamState.noStream(), Client.event("4"));
        await().untilAsserted(() -> assertThat(heard.types).containsExactly("1", "4"));
    }

    @Test
    void a_subscription_that_lets_little_through_is_told_how_far_it_looked() throws Exception {
        subscribe(heard.filtered("^reg\\.", 10, 2));
        for (int i = 0; i < 45; i++) {
            client.append("other." + i, StreamState.noStream(), Client.event("x"));
        }
        await().untilAsserted(() -> assertThat(heard.checkpoints).hasSize(2).isSorted());
        assertThat(heard.types).isEmpty();
    }

    @Test
    void a_subscription_goes_on_after_the_position_it_is_given() throws Exception {
        Position position =
                client.append("a", StreamState.noStream(), Client.events(3)).getLogPosition();
        client.append("b", StreamState.noStream(), Client.event("later"));
        subscribe(SubscribeToAllOptions.get().fromPosition(position));
        await().untilAsserted(() -> assertThat(heard.types).containsExactly("later"));
    }

    @Test
    void a_subscription_to_one_stream_goes_on_after_a_revision() throws Exception {
        client.append("a", StreamState.noStream(), Client.events(3));
        Client.get(client.real.subscribeToStream(
                "a", heard, SubscribeToStreamOptions.get().fromRevision(1)));
        client.append("a", StreamState.any(), Client.event("live"));
        client.append("b", StreamState.any(), Client.event("elsewhere"));
        await().untilAsserted(() -> assertThat(heard.types).containsExactly("e2", "live"));
    }

    @Test
    void a_reader_that_does_not_keep_up_holds_only_itself() throws Exception {
        heard.holdOn();
        subscribe(heard);
        for (int i = 0; i < 40; i++) {
            client.append("a", StreamState.any(), Client.events(500));
        }
        Listener quick = new Listener();
        subscribe(quick);
        await().atMost(Duration.ofSeconds(30)).until(() -> quick.types.size() == 20_000);
        assertThat(heard.types).hasSizeLessThan(2_000);
        heard.goOn();
        await().atMost(Duration.ofSeconds(30)).until(() -> heard.types.size() == 20_000);
    }

    @Test
    void dropped_subscriptions_end_and_others_can_begin() throws Exception {
        subscribe(heard);
        server.faults().dropSubscriptions();
        await().untilAsserted(() ->
                assertThat(heard.failures).singleElement().asString().contains("UNAVAILABLE"));
        Listener next = new Listener();
        subscribe(next);
        client.append("a", StreamState.noStream(), Client.event("1"));
        await().until(() -> next.types.size() == 1);
    }

    @Test
    void silenced_subscriptions_stay_open_and_hear_nothing_while_new_ones_do() throws Exception {
        subscribe(heard);
        await().until(() -> heard.caughtUp.get() == 1);
        server.faults().silenceSubscriptions();
        Listener next = new Listener();
        subscribe(next);
        client.append("a", StreamState.noStream(), Client.event("1"));
        await().until(() -> next.types.size() == 1);
        assertThat(heard.types).isEmpty();
        assertThat(heard.failures).isEmpty();
    }

    @Test
    void a_change_of_leader_ends_subscriptions_without_a_word_from_this_client() throws Exception {
        subscribe(heard);
        await().until(() -> heard.caughtUp.get() == 1);
        server.faults().changeLeader(0);
        client.append("a", StreamState.noStream(), Client.event("1"));
        Listener next = new Listener();
        subscribe(next);
        await().until(() -> next.types.size() == 1);
        assertThat(heard.types).isEmpty();
        assertThat(heard.failures).isEmpty();
    }
}

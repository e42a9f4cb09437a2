package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} in the middle of a collection: sent again, what stood stands, and the rest is done. */
class KilledCollectionJourneyTest {

    private static final int PERSONS = 120;

    @Test
    void a_collection_sent_again_after_a_kill_is_taken_whole_and_nobody_twice() {
        try (ChildRegistry registry = new ChildRegistry(Settings.fresh()).ready()) {
            Somebody[] persons =
                    Stream.generate(Somebody::unknown).limit(PERSONS).toArray(Somebody[]::new);
            Gathered gathered = Gathered.of(persons);
            Client client = registry.client();
            Client.As device = client.mis("dss-mis");
            CompletableFuture<Boolean> answered = CompletableFuture.supplyAsync(() -> isAnswered(gathered, device));
            await().until(() ->
                    client.officer("operator").get(persons[10].path()).status() == 200);
            registry.kill();
            assertThat(answered.join()).as("killed in the middle").isFalse();

            registry.again();
            List<JsonNode> answers = answers(gathered.sentBy(registry.client().mis("dss-mis")));
            assertThat(answers)
                    .hasSize(PERSONS)
                    .allSatisfy(answer ->
                            assertThat(answer.get("verdict").asString()).startsWith("ACCEPTED"));
            assertThat(answers.stream().filter(answer -> answer.get("repeated").asBoolean()))
                    .hasSizeBetween(10, PERSONS - 1);
            List<JsonNode> third = answers(gathered.sentBy(registry.client().mis("dss-mis")));
            assertThat(third)
                    .allSatisfy(answer ->
                            assertThat(answer.get("repeated").asBoolean()).isTrue());
        }
    }

    private static boolean isAnswered(Gathered gathered, Client.As device) {
        try {
            return gathered.sentBy(device).status() == 200;
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    private static List<JsonNode> answers(Client.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return StreamSupport.stream(reply.json().get("answers").spliterator(), false)
                .toList();
    }
}

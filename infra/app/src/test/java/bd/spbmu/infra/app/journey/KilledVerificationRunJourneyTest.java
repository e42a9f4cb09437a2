package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.Client.Reply;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} in the middle of a run over a programme: it goes on, and every person is asked about and answered for once. */
class KilledVerificationRunJourneyTest {

    private static final int PERSONS = Integer.getInteger("registry.verification.persons", 80);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void every_sim_of_a_programme_is_verified_exactly_once() {
        try (ChildRegistry registry = new ChildRegistry(Settings.fresh()).ready()) {
            Client client = registry.client();
            List<Somebody> persons =
                    Stream.generate(() -> enrolled(client)).limit(PERSONS).toList();
            String run = "/v1/verification-runs/" + UUID.randomUUID();
            assertThat(client.officer("maker")
                            .put(run, "{\"programme\":\"old-age-allowance\",\"source\":\"SIM\"}")
                            .status())
                    .isEqualTo(202);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> answered(client, run) > 0);
            long before = answered(client, run);
            registry.kill();
            assertThat(before).as("killed in the middle").isLessThan(PERSONS);
            registry.again();

            Client again = registry.client();
            await().atMost(PATIENCE)
                    .until(() -> progress(again, run).get("finished").asBoolean());

            assertThat(progress(again, run).get("persons").asInt()).isEqualTo(PERSONS);
            assertThat(told(again, "verification.requested.v1")).isEqualTo(PERSONS);
            assertThat(told(again, "verification.answered.v1")).isEqualTo(PERSONS);
            String rows =
                    again.officer("maker").get(run + "/verifications?size=500").body();
            assertThat(persons).allSatisfy(person -> assertThat(rows).contains(person.id()));
        }
    }

    private static Somebody enrolled(Client client) {
        Somebody person = Somebody.endingIn("1");
        Client.As dss = client.mis("dss-mis");
        assertThat(dss.put(person.path(), person.body()).status()).isLessThan(300);
        assertThat(dss.put("/v1/enrolments/" + UUID.randomUUID(), person.enrolment("old-age-allowance"))
                        .status())
                .isEqualTo(200);
        return person;
    }

    private static JsonNode progress(Client client, String run) {
        return client.officer("maker").get(run).json();
    }

    private static long answered(Client client, String run) {
        Reply reply = client.officer("maker").get(run);
        return reply.status() == 200
                ? reply.json()
                        .get("counts")
                        .valueStream()
                        .filter(count -> !"WAITING".equals(count.get("state").asString()))
                        .mapToLong(count -> count.get("questions").asLong())
                        .sum()
                : 0;
    }

    /** Counted in the log itself. */
    private static long told(Client client, String event) {
        long count = 0;
        String after = "0-0";
        for (Reply page = page(client, after); !page.body().isEmpty(); page = page(client, after)) {
            count += page.body()
                    .lines()
                    .filter(line -> line.contains("\"" + event + "\""))
                    .count();
            after = page.headers().get("registry-next");
        }
        return count;
    }

    private static Reply page(Client client, String after) {
        return client.officer("auditor").get("/v1/audit/events?limit=5000&after=" + after);
    }
}

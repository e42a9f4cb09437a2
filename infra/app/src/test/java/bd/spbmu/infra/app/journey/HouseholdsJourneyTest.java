package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.Client.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A household over HTTP, from its forming to its end. */
class HouseholdsJourneyTest {

    private static final String ULIPUR = "554994";

    private final Client client = Registry.client();
    private final Client.As dss = client.mis("dss-mis");
    private final Client.As operator = client.officer("operator");

    @Test
    void a_household_is_formed_shown_with_its_members_and_asks_for_a_head_when_the_head_dies() {
        Somebody rahima = registered();
        Somebody selim = registered();
        String household = path();
        Reply formed = ok(dss.put(household, body(rahima, member(selim, "SON"))));
        ok(dss.put(household, body(rahima, member(selim, "SON"))));
        assertThat(dss.put(household, body(rahima)).status()).isEqualTo(422);

        JsonNode shown = operator.after(formed).get(household).json();
        assertThat(shown.get("head").asString()).isEqualTo(rahima.id());
        assertThat(shown.get("members").size()).isEqualTo(2);
        JsonNode person = operator.after(formed).get(selim.path()).json().get("household");
        assertThat(person.get("role").asString()).isEqualTo("SON");
        assertThat(operator.after(formed)
                        .post("/v1/households/search", "{\"member\":\"" + selim.id() + "\"}")
                        .body())
                .contains(id(household));

        String yesterday = "2026-01-01";
        ok(dss.put(rahima.path() + "/deaths/" + UUID.randomUUID(), """
                {"on":"%s","reason":"সনদ","evidence":"upazila/2026/1"}""".formatted(yesterday)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                operator.get(household).json().get("state").asString())
                        .isEqualTo("HEAD_VACANT"));
        Reply named = ok(dss.put(household + "/head/" + UUID.randomUUID(), "{\"head\":\"%s\"}".formatted(selim.id())));
        JsonNode headed = operator.after(named).get(household).json();
        assertThat(headed.get("head").asString()).isEqualTo(selim.id());
        assertThat(headed.get("former").get(0).get("why").asString()).isEqualTo("DIED");
        assertThat(client.officer("auditor")
                        .after(named)
                        .get(rahima.path() + "/history")
                        .body())
                .contains("beneficiary.joined-household.v1", "beneficiary.left-household.v1");
    }

    @Test
    void whoever_lives_in_one_household_cannot_be_recorded_in_another_before_they_left() {
        Somebody rahima = registered();
        Somebody selim = registered();
        Somebody karim = registered();
        String first = path();
        String second = path();
        ok(dss.put(first, body(rahima, member(selim, "SON"))));

        Reply refused = dss.put(second, body(karim, member(selim, "SON")));
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("already-in-household");
        assertThat(refused.json().get("household").asString()).isEqualTo(id(first));
        assertThat(operator.get(second).status()).isEqualTo(404);

        ok(dss.put(first + "/members/" + selim.id() + "/leaving", """
                {"change":"%s","on":"2026-06-01","why":"MARRIED"}""".formatted(UUID.randomUUID())));
        ok(dss.put(second, body(karim)));
        Reply joined = ok(dss.put(second + "/members/" + selim.id(), """
                {"change":"%s","role":"NOT_RELATED","since":"2026-06-01"}""".formatted(UUID.randomUUID())));
        assertThat(operator.after(joined)
                        .get(selim.path())
                        .json()
                        .get("household")
                        .get("household")
                        .asString())
                .isEqualTo(id(second));
    }

    @Test
    void of_two_households_that_claim_a_person_at_the_same_instant_one_has_them() throws Exception {
        for (int round = 0; round < 5; round++) {
            Somebody wanted = registered();
            List<String> households = List.of(path(), path(), path(), path());
            List<Reply> answers = race(wanted, households);

            assertThat(answers)
                    .extracting(Reply::status)
                    .containsOnlyOnce(204)
                    .allMatch(one -> one == 204 || one == 409);
            assertThat(answers.stream().filter(one -> one.status() == 409))
                    .extracting(Reply::slug)
                    .allMatch(slug -> List.of("already-in-household", "household-being-joined")
                            .contains(slug));
        }
    }

    private List<Reply> race(Somebody wanted, List<String> households) throws Exception {
        CyclicBarrier start = new CyclicBarrier(households.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(households.size())) {
            List<Future<Reply>> racing = new ArrayList<>();
            for (String household : households) {
                racing.add(threads.submit(() -> {
                    start.await();
                    return client.mis("dss-mis").put(household, body(wanted));
                }));
            }
            List<Reply> answers = new ArrayList<>();
            for (Future<Reply> one : racing) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    @Test
    void who_may_not_see_a_household_does_not_learn_of_it() {
        Somebody rahima = registered();
        String household = path();
        Reply formed = ok(dss.put(household, body(rahima)));

        assertThat(client.officer("district-officer")
                        .after(formed)
                        .get(household)
                        .status())
                .isEqualTo(200);
        assertThat(client.mis("dwa-mis").after(formed).get(household).status()).isEqualTo(404);
        assertThat(client.officer("analyst").get(household).status()).isEqualTo(403);
        assertThat(client.officer("auditor").put(household, body(rahima)).status())
                .isEqualTo(403);
        String savar = body(rahima).replace(ULIPUR, "302672");
        assertThat(client.officer("district-officer").put(path(), savar).status())
                .isEqualTo(404);
        assertThat(client.nobody().get(household).status()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a place that is not there | "place":"554994"   | "place":"999999"            | /place
            a role unknown            | "role":"HEAD"      | "role":"BOSS"               | /members/0/role
            nobody in the role        | "role":"HEAD"      | "role":"SON"                | /head
            a member that is nothing  | "members":[        | "members":[null,            | /members/0
            a day to come             | "place":           | "since":"2155-01-01","place": | /since
            no members                | "members"          | "people"                    | /members
            """)
    void what_cannot_be_is_refused_at_its_field(String what, String good, String bad, String pointer) {
        Somebody rahima = registered();
        String household = path();
        Reply answer = dss.put(household, body(rahima).replace(good, bad));

        assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(400);
        assertThat(answer.json().get("errors").toString()).contains("\"" + pointer + "\"");
        assertThat(operator.get(household).status()).isEqualTo(404);
    }

    private Somebody registered() {
        Somebody somebody = Somebody.unknown();
        ok(dss.put(somebody.path(), somebody.body()));
        return somebody;
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isLessThan(300);
        return reply;
    }

    private static String path() {
        return "/v1/households/" + UUID.randomUUID();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String member(Somebody somebody, String role) {
        return "{\"beneficiary\":\"%s\",\"role\":\"%s\"}".formatted(somebody.id(), role);
    }

    private static String body(Somebody head, String... others) {
        List<String> members = new ArrayList<>(List.of(others));
        members.addFirst(member(head, "HEAD"));
        return "{\"head\":\"%s\",\"members\":[%s],\"place\":\"%s\"}"
                .formatted(head.id(), String.join(",", members), ULIPUR);
    }
}

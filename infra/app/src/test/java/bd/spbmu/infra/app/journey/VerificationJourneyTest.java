package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Questions to the sources, over HTTP through everything; the sandbox stands in for the sources. */
class VerificationJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Client client = Registry.client();

    @Test
    void a_person_is_confirmed_by_the_election_commission() {
        Somebody person = registered("1");
        String path = question(person, "NID");
        Client.Reply answer = settled(path);
        assertThat(answer.json().get("state").asString()).isEqualTo("VERIFIED");
        assertThat(answer.json().get("reference").asString()).startsWith("SB-");
        assertThat(answer.body()).doesNotContain(person.nid());
        // a list is found in the index, which is a moment behind the document
        await().untilAsserted(() -> assertThat(client.officer("operator")
                        .get(person.path() + "/verifications")
                        .body())
                .contains("VERIFIED"));
    }

    @Test
    void a_sim_of_another_person_is_a_mismatch() {
        Client.Reply answer = settled(question(registered("8"), "SIM"));
        assertThat(answer.json().get("state").asString()).isEqualTo("MISMATCH");
        assertThat(answer.body()).contains("HOLDER");
    }

    @Test
    void what_a_person_does_not_have_is_not_asked_about() {
        Client.Reply answer = settled(question(registered("1"), "NAGAD_ACCOUNT"));
        assertThat(answer.json().get("state").asString()).isEqualTo("GIVEN_UP");
        assertThat(answer.json().get("unknown").asString()).isEqualTo("NOTHING_TO_ASK");
    }

    @Test
    void the_same_question_again_asks_nobody_and_another_under_its_id_is_refused() {
        Somebody person = registered("1");
        String path = question(person, "NID");
        settled(path);
        assertThat(ask(path, person, "NID").status()).isEqualTo(200);
        assertThat(ask(path, person, "BRN").status()).isEqualTo(422);
    }

    @Test
    void who_may_not_see_the_person_does_not_see_the_answer() {
        String path = question(registered("1"), "NID");
        settled(path);
        assertThat(client.mis("dwa-mis").get(path).status()).isEqualTo(404);
        assertThat(client.nobody().get(path).status()).isEqualTo(401);
    }

    @Test
    void a_whole_programme_is_asked_about_and_its_mismatches_are_listed_for_officers() {
        Somebody well = enrolled("1");
        Somebody wrong = enrolled("8");
        String run = "/v1/verification-runs/" + UUID.randomUUID();
        Client.Reply started =
                client.officer("maker").put(run, "{\"programme\":\"old-age-allowance\",\"source\":\"SIM\"}");
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        Client.Reply progress = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> client.officer("maker").get(run),
                        reply -> reply.body().contains("\"finished\":true"));
        assertThat(progress.json().get("persons").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(client.officer("maker").get(run + "/mismatches.csv").body())
                .contains(wrong.id(), "HOLDER")
                .doesNotContain(well.id());
    }

    @Test
    void where_a_programme_wants_it_an_enrolment_is_provisional_until_the_source_confirms_it() {
        Client.Reply answer = provisional(registered("1"));
        assertThat(answer.body()).contains("\"PROVISIONAL\"", "\"NID\"");
        String enrolment = answer.json().get("enrolment").asString();
        Awaitility.await().atMost(PATIENCE).until(() -> proofs("CONFIRMED").contains(enrolment));
        assertThat(client.mis("dss-mis").get("/v1/changes?limit=5000").body())
                .contains("enrolment.provisional.v1", "enrolment.confirmed.v1");
        Client.Reply again = client.mis("dss-mis").put("/v1/enrolments/" + enrolment, form(answer));
        assertThat(again.json().get("standing").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void what_the_source_says_otherwise_is_a_doubt_and_the_enrolment_holds() {
        Client.Reply answer = provisional(registered("8"));
        String enrolment = answer.json().get("enrolment").asString();
        Awaitility.await().atMost(PATIENCE).until(() -> proofs("DOUBTED").contains(enrolment));
        assertThat(client.officer("operator")
                        .get("/v1/beneficiaries/"
                                + answer.json().get("beneficiary").asString())
                        .body())
                .contains(enrolment);
    }

    private Client.Reply provisional(Somebody person) {
        Client.Reply enrolled = client.mis("dss-mis")
                .put("/v1/enrolments/" + UUID.randomUUID(), person.enrolment("tea-worker-livelihood"));
        assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(200);
        return enrolled;
    }

    private static String form(Client.Reply answer) {
        return "{\"beneficiary\":\"%s\",\"programme\":\"tea-worker-livelihood\",\"startsOn\":\"2026-07-01\"}"
                .formatted(answer.json().get("beneficiary").asString());
    }

    private String proofs(String standing) {
        return client.officer("operator")
                .get("/v1/enrolment-proofs?size=500&standing=" + standing)
                .body();
    }

    private Somebody enrolled(String end) {
        Somebody person = registered(end);
        Client.Reply enrolled =
                client.mis("dss-mis").put("/v1/enrolments/" + UUID.randomUUID(), person.enrolment("old-age-allowance"));
        assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(200);
        return person;
    }

    /** @param end last digit of NID, mobile and wallet, which decides what the sandbox says */
    private Somebody registered(String end) {
        Somebody person = Somebody.endingIn(end);
        Client.Reply registered = client.mis("dss-mis").put(person.path(), person.body());
        assertThat(registered.status()).as(registered.body()).isLessThan(300);
        return person;
    }

    private String question(Somebody person, String source) {
        String path = "/v1/verifications/" + UUID.randomUUID();
        Client.Reply asked = ask(path, person, source);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        return path;
    }

    private Client.Reply ask(String path, Somebody person, String source) {
        return client.mis("dss-mis")
                .put(path, "{\"beneficiary\":\"%s\",\"source\":\"%s\"}".formatted(person.id(), source));
    }

    private Client.Reply settled(String path) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> client.officer("operator").get(path), reply -> {
                    boolean there = reply.status() == 200;
                    return there
                            && !reply.body().contains("\"WAITING\"")
                            && !reply.body().contains("\"UNKNOWN\"");
                });
    }
}

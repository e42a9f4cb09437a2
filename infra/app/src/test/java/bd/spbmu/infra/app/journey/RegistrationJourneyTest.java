package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a registration to a refused second benefit, over HTTP through everything. */
class RegistrationJourneyTest {

    private final Client client = Registry.client();

    @Test
    void a_registered_person_is_found_at_once_by_whoever_waits_for_their_own_write() {
        Somebody person = Somebody.unknown();
        Client.Reply registered = client.mis("dss-mis").put(person.path(), person.body());
        assertThat(registered.status()).as(registered.body()).isEqualTo(200);
        assertThat(registered.position()).isNotEmpty();

        Client.Reply found = client.officer("operator").after(registered).get(person.path());
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.body()).contains(person.id());

        Client.Reply history = client.officer("auditor").after(registered).get(person.path() + "/history");
        assertThat(history.status()).as(history.body()).isEqualTo(200);
        assertThat(history.body()).contains("beneficiary.registered.v1");
    }

    @Test
    void the_same_request_again_gives_the_same_answer_and_another_body_none() {
        Somebody person = Somebody.unknown();
        Client.Reply first = client.mis("dss-mis").put(person.path(), person.body());
        Client.Reply second = client.mis("dss-mis").put(person.path(), person.body());
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());

        Client.Reply other = client.mis("dss-mis")
                .put(
                        person.path(),
                        person.but(body -> body.replace("Rahima", "Karima")).body());
        assertThat(other.status()).as(other.body()).isEqualTo(422);
    }

    @Test
    void nobody_is_registered_twice_under_one_identifier() {
        Somebody person = Somebody.unknown();
        client.mis("dss-mis").put(person.path(), person.body());
        Somebody again = person.again();
        Client.Reply refused = client.mis("dss-mis").put(again.path(), again.body());
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("identifier-already-registered");
        assertThat(refused.body()).contains(person.id());
    }

    @Test
    void a_second_benefit_that_the_first_excludes_is_refused_with_its_rule() {
        Somebody person = Somebody.unknown();
        client.mis("dss-mis").put(person.path(), person.body());
        Client.Reply first = enrol("dss-mis", person, "old-age-allowance");
        assertThat(first.status()).as(first.body()).isEqualTo(200);

        Client.Reply second = enrol("dss-mis", person, "widow-allowance");
        assertThat(second.status()).as(second.body()).isEqualTo(409);
        JsonNode problem = second.json();
        assertThat(problem.get("slug").asString()).isEqualTo("excluded-by-rule");
        assertThat(problem.get("detailBn").asString()).isNotEmpty();
    }

    @Test
    void what_one_mis_wrote_is_not_enrolled_by_another_out_of_its_scope() {
        Somebody person = Somebody.unknown();
        client.mis("dss-mis").put(person.path(), person.body());
        Client.Reply refused = enrol("dwa-mis", person, "old-age-allowance");
        assertThat(refused.status()).as(refused.body()).isEqualTo(404);
    }

    private Client.Reply enrol(String mis, Somebody person, String programme) {
        return client.mis(mis).put("/v1/enrolments/" + UUID.randomUUID(), person.enrolment(programme));
    }
}

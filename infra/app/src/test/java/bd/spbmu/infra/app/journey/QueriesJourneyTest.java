package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions about what was just written, over HTTP through everything. */
class QueriesJourneyTest {

    private final Client client = Registry.client();
    private final Somebody person = Somebody.unknown();
    private Client.Reply enrolled = new Client.Reply(0, Map.of(), "");

    @BeforeEach
    void somebody_draws_an_old_age_allowance() {
        client.mis("dss-mis").put(person.path(), person.body());
        enrolled =
                client.mis("dss-mis").put("/v1/enrolments/" + UUID.randomUUID(), person.enrolment("old-age-allowance"));
        assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(200);
    }

    @Test
    void a_person_is_searched_by_number_and_shown_with_it_masked() {
        Client.Reply found = client.officer("operator")
                .after(enrolled)
                .post("/v1/beneficiaries/search", "{\"identifier\":%s}".formatted(nid()));
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.json().at("/items/0/beneficiary").asString()).isEqualTo(person.id());

        Client.Reply record = client.officer("operator").after(enrolled).get(person.path());
        assertThat(record.json().at("/identifiers/0/number").asString())
                .isEqualTo("*********" + person.nid().substring(9));
        assertThat(record.json().at("/enrolments/0/programme").asString()).isEqualTo("old-age-allowance");
    }

    @Test
    void a_check_names_the_rule_a_look_alike_and_nobody() {
        Client.Reply conflict = check("\"identifier\":" + nid());
        assertThat(conflict.status()).as(conflict.body()).isEqualTo(200);
        assertThat(conflict.json().at("/verdict").asString()).isEqualTo("CONFLICT");
        assertThat(conflict.json().at("/conflicts/0/programme").asString()).isEqualTo("old-age-allowance");
        assertThat(conflict.json().at("/conflicts/0/reason/bn").asString()).isNotEmpty();

        Client.Reply possible = check("""
                        "person":{"nameBn":"রহিমা বেগম","mother":"আমেনা খাতুন","father":"আব্দুল করিম",
                        "birthDate":"1955-03-07","place":"554994"}""");
        assertThat(possible.json().at("/verdict").asString())
                .as(possible.body())
                .isEqualTo("POSSIBLE");
        assertThat(possible.body()).doesNotContain("রহিমা");

        Client.Reply clear = check("\"identifier\":{\"type\":\"BRN\",\"number\":\"19550307123456789\"}");
        assertThat(clear.json().at("/verdict").asString()).as(clear.body()).isEqualTo("CLEAR");
    }

    @Test
    void figures_come_as_json_and_as_a_table() {
        Client.Reply coverage = client.officer("analyst").after(enrolled).get("/v1/coverage?by=programme,district");
        assertThat(coverage.status()).as(coverage.body()).isEqualTo(200);
        assertThat(coverage.json().at("/items/0/persons").asLong()).isPositive();

        Client.Reply table = client.officer("analyst").get("/v1/coverage?by=programme&format=csv");
        assertThat(table.status()).as(table.body()).isEqualTo(200);
        assertThat(table.headers().get("content-type")).startsWith("text/csv");
        assertThat(table.body()).startsWith("\uFEFFprogramme,");

        Client.Reply dashboard = client.officer("analyst").after(enrolled).get("/v1/dashboard");
        assertThat(dashboard.status()).as(dashboard.body()).isEqualTo(200);
        assertThat(dashboard.json().at("/published/figures/programmes").asInt()).isEqualTo(115);
        assertThat(dashboard.json().at("/own/registered").asLong()).isPositive();
    }

    @Test
    void a_question_that_cannot_be_asked_is_the_callers_mistake() {
        assertThat(client.officer("analyst").get("/v1/coverage?by=religion").status())
                .isEqualTo(400);
        assertThat(client.officer("auditor").get("/v1/payments?size=0").status())
                .isEqualTo(400);
        assertThat(client.officer("auditor").get("/v1/payments?after=nonsense").status())
                .isEqualTo(400);
        assertThat(client.officer("operator")
                        .post("/v1/beneficiaries/search", "{}")
                        .slug())
                .isEqualTo("question-empty");
        assertThat(client.officer("analyst").get(person.path()).status()).isEqualTo(403);
        assertThat(client.mis("pesp-mis").after(enrolled).get(person.path()).status())
                .isEqualTo(404);
        assertThat(client.nobody().get("/v1/coverage").status()).isEqualTo(401);
        assertThat(client.nobody().get("/v1/programmes").status()).isEqualTo(200);
    }

    private Client.Reply check(String subject) {
        return client.mis("dss-mis")
                .after(enrolled)
                .post("/v1/double-dipping/checks", "{\"programme\":\"widow-allowance\",%s}".formatted(subject));
    }

    private String nid() {
        return "{\"type\":\"NID\",\"number\":\"%s\"}".formatted(person.nid());
    }
}

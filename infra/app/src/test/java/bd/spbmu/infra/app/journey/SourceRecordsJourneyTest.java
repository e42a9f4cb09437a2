package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two MISs know one person. */
class SourceRecordsJourneyTest {

    private final Client client = Registry.client();
    private final Client.As dss = client.mis("dss-mis");
    private final Client.As dwa = client.mis("dwa-mis");
    private final Somebody person = Somebody.unknown();
    private final String localId = "W-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_mis_refused_as_registered_links_its_record_and_is_told_of_the_person_by_its_own_id() {
        assertThat(dss.put(person.path(), person.body()).status()).isEqualTo(200);
        Somebody sameOne = person.again();
        Client.Reply refused = dwa.put(sameOne.path(), sameOne.body());
        assertThat(refused.slug()).isEqualTo("identifier-already-registered");
        assertThat(refused.json().get("beneficiary").asString()).isEqualTo(person.id());
        assertThat(dwa.get(person.path()).status()).isEqualTo(404);

        Client.Reply linked = dwa.put(source(), told("01999999999"));
        assertThat(linked.status()).as(linked.body()).isEqualTo(204);
        assertThat(dwa.put(source(), told("01999999999")).status()).isEqualTo(204);

        Client.Reply found = dwa.after(linked).get("/v1/beneficiaries/by-source/dwa-mis/" + localId);
        assertThat(found.json().get("beneficiary").asString()).isEqualTo(person.id());
        assertThat(changesOf(dwa))
                .isNotEmpty()
                .allSatisfy(
                        change -> assertThat(change.get("localId").asString()).isEqualTo(localId));
        assertThat(changesOf(dss))
                .allSatisfy(
                        change -> assertThat(change.get("localId").asString()).isEqualTo(person.localId()));

        Client.Reply attributes = client.officer("operator").after(linked).get(person.path() + "/attributes");
        JsonNode mobile = attribute(attributes, "MOBILE");
        assertThat(mobile.get("mis").asString()).as(attributes.body()).isEqualTo("dss-mis");
        assertThat(mobile.at("/others/0/mis").asString()).isEqualTo("dwa-mis");
        assertThat(mobile.at("/others/0/value").asString()).contains("1999999999");
        assertThat(attribute(dss.after(linked).get(person.path() + "/attributes"), "MOBILE")
                        .get("others"))
                .isEmpty();

        Client.Reply table = client.officer("operator")
                .after(linked)
                .get("/v1/disagreements?attribute=MOBILE&mis=dwa-mis&place=5549&format=csv");
        assertThat(table.body()).contains(person.id()).doesNotContain("1999999999");
    }

    @Test
    void an_officer_who_compared_the_paper_outlives_the_registration_until_the_link_is_taken_back() {
        dss.put(person.path(), person.body());
        Client.As officer = client.officer("operator");
        String verified = told("01999999998")
                .replaceFirst("\\{", "{\"mis\":\"dwa-mis\",\"verified\":[\"MOBILE\"],\"evidence\":\"upazila/1\",");
        assertThat(dwa.put(source(), verified).slug()).isEqualTo("person-required");
        Client.Reply told = officer.put(source(), verified);
        assertThat(told.status()).as(told.body()).isEqualTo(204);

        JsonNode mobile = attribute(officer.after(told).get(person.path() + "/attributes"), "MOBILE");
        assertThat(mobile.get("value").asString()).contains("1999999998");
        assertThat(mobile.get("verified").asBoolean()).isTrue();
        assertThat(mobile.get("rule").asString())
                .isEqualTo(dwa.get("/v1/survivorship").json().get("id").asString());

        Client.Reply unlinked = officer.put(
                person.path() + "/unlinkings/" + UUID.randomUUID(),
                "{\"mis\":\"dwa-mis\",\"localId\":\"%s\",\"reason\":\"another person\",\"evidence\":\"letter 3\"}"
                        .formatted(localId));
        assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(204);
        JsonNode back = attribute(officer.after(unlinked).get(person.path() + "/attributes"), "MOBILE");
        assertThat(back.get("mis").asString()).isEqualTo("dss-mis");
        assertThat(dwa.after(unlinked)
                        .get("/v1/beneficiaries/by-source/dwa-mis/" + localId)
                        .status())
                .isEqualTo(404);
    }

    private String source() {
        return person.path() + "/source-records/" + localId;
    }

    private String told(String mobile) {
        return """
            {"recordedAt":"2026-05-01T08:00:00Z","identifier":{"type":"NID","number":"%s"},
            "fields":{"nameBn":"রহিমা বেগম","mobile":"%s"}}
            """.formatted(person.nid(), mobile);
    }

    private List<JsonNode> changesOf(Client.As mis) {
        List<JsonNode> told = new ArrayList<>();
        JsonNode page = mis.get("/v1/changes?limit=5000").json();
        page.get("items").forEach(told::add);
        while (page.get("more").asBoolean()) {
            page = mis.get("/v1/changes?limit=5000&after=" + page.get("next").asString())
                    .json();
            page.get("items").forEach(told::add);
        }
        return told.stream()
                .filter(change -> change.get("beneficiary").asString().equals(person.id()))
                .filter(change -> change.get("event").asString().startsWith("beneficiary."))
                .toList();
    }

    private static JsonNode attribute(Client.Reply answer, String name) {
        for (JsonNode row : answer.json().get("items")) {
            if (row.get("attribute").asString().equals(name)) {
                return row;
            }
        }
        throw new AssertionError(name + " is missing in " + answer.body());
    }
}

package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.app.journey.Client.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an MIS is told of changes, held against the log itself. */
class ChangesJourneyTest {

    private static final String OLD_AGE = "old-age-allowance";
    private static final String MOTHERS = "mother-and-child-benefit";

    private final Client client = Registry.client();
    private final Client.As dss = client.mis("dss-mis");
    private final Client.As dwa = client.mis("dwa-mis");

    @Test
    void an_mis_is_told_everything_of_its_own_in_the_order_of_the_log_and_nothing_else() {
        String from = lastPosition();
        Somebody own = registered(dss);
        Somebody foreign = registered(dwa);
        String enrolment = enrolled(dss, own, OLD_AGE);
        enrolled(dwa, foreign, MOTHERS);
        dss.put("/v1/enrolments/" + enrolment + "/end", "{\"endsOn\":\"2026-12-31\",\"reason\":\"DIED\"}");

        List<JsonNode> told = settled(changes(dss, from, 3));

        assertThat(told).extracting(change -> change.get("position").asString()).isEqualTo(inLog(from, own));
        assertThat(told)
                .extracting(change -> change.get("event").asString())
                .containsSubsequence(
                        "beneficiary.registered.v1", "entitlements.enrolled.v1", "entitlements.enrolment-ended.v1");
        assertThat(told)
                .allSatisfy(
                        change -> assertThat(change.get("localId").asString()).isEqualTo(own.localId()));
        assertThat(told.getLast().get("facts").toString()).contains("\"reason\":\"DIED\"", "\"endsOn\":\"2026-12-31\"");
        assertThat(told.toString()).doesNotContain(foreign.id(), "s1.");
        assertThat(settled(changes(dss, from, 5_000))).isEqualTo(told);
        assertThat(settled(changes(dwa, from, 3))).hasSize(inLog(from, foreign).size());
    }

    @Test
    void a_death_that_another_officer_records_is_told_to_whose_person_it_was() {
        String from = lastPosition();
        Somebody own = registered(dss);
        client.officer("operator")
                .put(
                        own.path() + "/deaths/" + UUID.randomUUID(),
                        "{\"on\":\"2026-11-01\",\"registration\":\"20265549941234567\",\"reason\":\"died\","
                                + "\"evidence\":\"upazila/2026/9\"}");

        assertThat(settled(changes(dss, from, 5_000))).last().satisfies(change -> {
            assertThat(change.get("event").asString()).isEqualTo("beneficiary.died.v1");
            assertThat(change.get("localId").asString()).isEqualTo(own.localId());
            assertThat(change.get("facts").get("on").asString()).isEqualTo("2026-11-01");
        });
    }

    @Test
    void only_an_mis_is_told() {
        assertThat(client.officer("operator").get("/v1/changes").slug()).isEqualTo("role-missing");
        assertThat(dss.get("/v1/changes?limit=0").slug()).isEqualTo("limit-out-of-range");
    }

    /** Without suspicions, which come when they come: everybody in these tests has the same name. */
    private static List<JsonNode> settled(List<JsonNode> changes) {
        return changes.stream()
                .filter(change -> !change.get("event").asString().startsWith("overlap."))
                .toList();
    }

    private static Somebody registered(Client.As mis) {
        Somebody somebody = Somebody.unknown();
        assertThat(mis.put(somebody.path(), somebody.body()).status()).isEqualTo(200);
        return somebody;
    }

    private static String enrolled(Client.As mis, Somebody somebody, String programme) {
        String id = UUID.randomUUID().toString();
        assertThat(mis.put("/v1/enrolments/" + id, somebody.enrolment(programme))
                        .status())
                .isEqualTo(200);
        return id;
    }

    private static List<JsonNode> changes(Client.As mis, String from, int limit) {
        List<JsonNode> told = new ArrayList<>();
        JsonNode page = mis.get("/v1/changes?limit=" + limit + "&after=" + from).json();
        page.get("items").forEach(told::add);
        while (page.get("more").asBoolean()) {
            page = mis.get("/v1/changes?limit=" + limit + "&after="
                            + page.get("next").asString())
                    .json();
            page.get("items").forEach(told::add);
        }
        return told;
    }

    /** Positions of every event in a stream of the person's own, as an auditor reads them. */
    private List<String> inLog(String from, Somebody somebody) {
        return log(from).stream()
                .filter(event -> event.get("stream").asString().matches("(ben|entitlements)-" + somebody.id()))
                .map(event -> event.get("position").asString())
                .toList();
    }

    private String lastPosition() {
        List<JsonNode> events = log("0-0");
        return events.getLast().get("position").asString();
    }

    private List<JsonNode> log(String from) {
        List<JsonNode> events = new ArrayList<>();
        String after = from;
        for (Reply page = page(after); !page.body().isEmpty(); page = page(after)) {
            page.body().lines().map(Client.JSON::readTree).forEach(events::add);
            after = page.headers().get("registry-next");
        }
        return events;
    }

    private Reply page(String after) {
        return client.officer("auditor").get("/v1/audit/events?limit=5000&after=" + after);
    }
}

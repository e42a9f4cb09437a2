package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.app.journey.Client.Reply;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a person's record, over HTTP. */
class PersonChangesJourneyTest {

    private static final String NOTES = "\"reason\":\"সনদ দেখা হয়েছে\",\"evidence\":\"upazila/2026/114\"";

    private final Client client = Registry.client();
    private final Client.As dss = client.mis("dss-mis");
    private final Client.As operator = client.officer("operator");

    @Test
    void a_record_is_corrected_and_moved_and_says_what_it_said_before() {
        Somebody rahima = registered();
        String correction = rahima.path() + "/corrections/" + UUID.randomUUID();
        String body = "{\"fields\":{\"nameBn\":\"রহিমা খাতুন\"}," + NOTES + "}";
        ok(dss.put(correction, body));
        ok(dss.put(correction, body));
        assertThat(dss.put(correction, body.replace("খাতুন", "বিবি")).status()).isEqualTo(422);
        assertThat(dss.put(correction.replace(rahima.id(), UUID.randomUUID().toString()), body)
                        .status())
                .isEqualTo(404);
        ok(dss.put(rahima.path() + "/corrections/" + UUID.randomUUID(), "{\"empty\":[\"MOBILE\"]," + NOTES + "}"));
        Reply moved = ok(
                change(rahima, "moves", "\"from\":\"2026-01-01\",\"address\":{\"place\":\"554961\",\"text\":\"চর\"}"));

        JsonNode now = operator.after(moved).get(rahima.path()).json();
        assertThat(now.get("nameBn").asString()).isEqualTo("রহিমা খাতুন");
        assertThat(now.has("mobile") && !now.get("mobile").isNull()).isFalse();
        assertThat(now.get("presentAddress").get("place").asString()).isEqualTo("554961");
        assertThat(now.get("livesThereSince").asString()).isEqualTo("2026-01-01");
        assertThat(operator.get(rahima.path() + "?asOf=" + today()).json().get("nameBn"))
                .isEqualTo(now.get("nameBn"));
        assertThat(operator.get(rahima.path() + "?asOf=2020-01-01").status()).isEqualTo(404);
        String history = client.officer("auditor")
                .after(moved)
                .get(rahima.path() + "/history")
                .body();
        assertThat(history)
                .contains("beneficiary.corrected.v1", "beneficiary.moved.v1")
                .doesNotContain("খাতুন", "সনদ");
        assertThat(history.split("beneficiary.corrected.v1", -1)).hasSize(2);
    }

    @Test
    void the_dead_and_the_gone_are_not_enrolled_until_they_are_reinstated() {
        Somebody rahima = registered();
        ok(change(rahima, "deaths", "\"on\":\"2026-01-01\",\"registration\":\"20260912166100145\""));
        assertThat(enrol(rahima).slug()).isEqualTo("person-dead");
        assertThat(change(rahima, "exits", "\"on\":\"2026-01-01\",\"why\":\"EMIGRATED\"")
                        .slug())
                .isEqualTo("person-dead");

        ok(change(rahima, "reinstatements"));
        ok(change(rahima, "exits", "\"on\":\"2026-01-02\",\"why\":\"EMIGRATED\""));
        assertThat(enrol(rahima).slug()).isEqualTo("person-gone");

        Reply back = ok(change(rahima, "reinstatements"));
        assertThat(operator.after(back).get(rahima.path()).json().get("life").asString())
                .isEqualTo("LIVING");
        assertThat(enrol(rahima).status()).isEqualTo(200);
    }

    @Test
    void a_minor_gains_an_nid_and_stands_under_both_numbers() {
        String brn = "2010%013d".formatted(System.nanoTime() % 10_000_000_000_000L);
        Somebody minor = Somebody.unknown();
        String nid = minor.nid();
        minor = minor.but(
                body -> body.replace("\"type\":\"NID\",\"number\":\"" + nid, "\"type\":\"BRN\",\"number\":\"" + brn)
                        .replace("1955-03-07", "2010-03-07"));
        ok(dss.put(minor.path(), minor.body()));
        Reply gained = ok(change(minor, "identifiers", "\"identifier\":{\"type\":\"NID\",\"number\":\"" + nid + "\"}"));

        assertThat(operator.after(gained)
                        .get(minor.path())
                        .json()
                        .get("identifiers")
                        .size())
                .isEqualTo(2);
        Somebody thief = Somebody.unknown()
                .but(body -> body.replaceAll("\"NID\",\"number\":\"\\d+", "\"NID\",\"number\":\"" + nid));
        assertThat(dss.put(thief.path(), thief.body()).slug()).isEqualTo("identifier-already-registered");
        assertThat(operator.after(gained)
                        .post(
                                "/v1/beneficiaries/search",
                                "{\"identifier\":{\"type\":\"BRN\",\"number\":\"" + brn + "\"}}")
                        .body())
                .contains(minor.id());
    }

    @Test
    void an_account_changes_only_when_another_officer_confirms_it() {
        Somebody rahima = registered();
        String asked = rahima.path() + "/accounts/" + UUID.randomUUID();
        ok(operator.put(asked, "{\"account\":{\"provider\":\"NAGAD\",\"number\":\"01812345678\"}," + NOTES + "}"));
        assertThat(operator.put(asked + "/confirmation", "").slug()).isEqualTo("account-change-own");
        assertThat(dss.put(asked + "/confirmation", "").status()).isEqualTo(403);

        Reply confirmed = ok(client.officer("district-officer").put(asked + "/confirmation", ""));
        ok(client.officer("district-officer").put(asked + "/confirmation", ""));
        JsonNode person = operator.after(confirmed).get(rahima.path()).json();
        assertThat(person.get("account").get("provider").asString()).isEqualTo("NAGAD");
        assertThat(person.get("formerAccounts").size()).isEqualTo(1);
    }

    private Somebody registered() {
        Somebody somebody = Somebody.unknown();
        ok(dss.put(somebody.path(), somebody.body()));
        return somebody;
    }

    private Reply enrol(Somebody person) {
        return dss.put("/v1/enrolments/" + UUID.randomUUID(), person.enrolment("old-age-allowance"));
    }

    private Reply change(Somebody person, String kind, String... said) {
        String body = said.length == 0 ? NOTES : said[0] + "," + NOTES;
        return dss.put(person.path() + "/" + kind + "/" + UUID.randomUUID(), "{" + body + "}");
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isLessThan(300);
        return reply;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Dhaka"));
    }
}

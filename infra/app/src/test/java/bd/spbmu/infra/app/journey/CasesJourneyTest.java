package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an overlap that was found to what becomes of the benefit, over HTTP through everything. */
class CasesJourneyTest {

    private static final String SHARED_RECORD = "সালেহা";
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final Client CLIENT = Registry.client();

    private final Somebody first = Somebody.unknown().but(body -> body.replace("রহিমা", SHARED_RECORD));
    private final String enrolment = UUID.randomUUID().toString();
    private final AtomicReference<String> overlap = new AtomicReference<>("");

    /** Terms without a grace, from today on, so that a journey need not wait a fortnight: two officers adopt them. */
    @BeforeAll
    static void deadlines_without_a_grace_are_adopted_by_two_officers() {
        String terms = "/v1/case-terms/no-grace-" + UUID.randomUUID().toString().substring(0, 8);
        Client.Reply proposed = CLIENT.officer("administrator")
                .put(
                        terms,
                        "{\"from\":\"%s\",\"graceDays\":0,\"appealDays\":30,\"source\":\"journey\"}"
                                .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(204);
        assertThat(CLIENT.officer("administrator").put(terms + "/approval", "").slug())
                .isEqualTo("terms-approver-proposed-them");
        assertThat(CLIENT.officer("checker").put(terms + "/approval", "").status())
                .isEqualTo(204);
    }

    @BeforeEach
    void one_person_is_registered_twice_and_draws_a_benefit() {
        Client.As dss = CLIENT.mis("dss-mis");
        assertThat(dss.put(first.path(), first.body()).status()).isLessThan(300);
        Client.Reply enrolled = dss.put("/v1/enrolments/" + enrolment, first.enrolment("old-age-allowance"));
        assertThat(enrolled.status()).as(enrolled.body()).isLessThan(300);
        Somebody again = Somebody.unknown().but(body -> body.replace("রহিমা", SHARED_RECORD));
        assertThat(dss.put(again.path(), again.body()).status()).isLessThan(300);
        String cases = "/v1/cases?queue=TO_DO&beneficiary=" + first.id();
        await().atMost(LONG).untilAsserted(() -> {
            Client.Reply found = CLIENT.officer("operator").get(cases);
            assertThat(found.body()).contains("old-age-allowance");
            assertThat(found.json().at("/items/0/weight").asLong()).isPositive();
            overlap.set(found.json().at("/items/0/overlap").asString());
        });
    }

    @Test
    void a_found_overlap_becomes_a_held_payment_and_a_cancelled_benefit() {
        assertThat(step("district-officer", "suspension", why()).slug()).isEqualTo("not-notified");
        Client.Reply noticed = taken(
                "operator",
                "notice",
                "{\"enrolment\":\"%s\",\"reason\":\"Both records show one person\"}".formatted(enrolment));
        Client.Reply once = taken("operator", "suspension", why());
        assertThat(taken("operator", "suspension", why()).position()).isEmpty();
        Client.Reply suspended = CLIENT.officer("operator").after(once).get("/v1/cases/" + overlap.get());
        assertThat(suspended.json().at("/phase").asString()).isEqualTo("SUSPENDED");
        assertThat(suspended.json().at("/course/steps").size()).isEqualTo(2);
        assertThat(CLIENT.mis("dss-mis")
                        .get("/v1/changes?limit=5000&after=" + noticed.position())
                        .body())
                .contains("overlap.benefit-suspended.v1", first.localId());

        Somebody payable = Somebody.unknown();
        CLIENT.mis("dss-mis").put(payable.path(), payable.body());
        CLIENT.mis("dss-mis").put("/v1/enrolments/" + UUID.randomUUID(), payable.enrolment("old-age-allowance"));
        Client.Reply run = CLIENT.officer("maker").put("/v1/payrolls/old-age-allowance/2026-27-Q2/runs/1", "");
        assertThat(run.status()).as(run.body()).isEqualTo(200);
        Client.Reply held = CLIENT.officer("auditor")
                .after(run)
                .get("/v1/payments?hold=UNDER_SUSPENSION&beneficiary=" + first.id());
        assertThat(held.json().at("/items/0/state").asString()).as(held.body()).isEqualTo("HELD");

        taken("operator", "cancellation", why());
        assertThat(step("operator", "cancellation-approval", why()).status()).isEqualTo(403);
        taken("checker", "cancellation-approval", why());
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(
                                CLIENT.officer("operator").get(first.path()).body())
                        .contains("DRAWN_TWICE"));
    }

    @Test
    void an_appeal_that_is_upheld_restores_the_benefit_without_a_gap() {
        taken(
                "operator",
                "notice",
                "{\"enrolment\":\"%s\",\"reason\":\"Both records show one person\"}".formatted(enrolment));
        taken("operator", "suspension", why());
        taken("operator", "cancellation", why());
        taken("checker", "cancellation-approval", why());
        taken("operator", "appeal", "{\"reason\":\"They are two sisters\"}");
        String upheld = "{\"upheld\":true,\"reason\":\"Two persons, both seen\"}";
        assertThat(step("checker", "appeal-decision", upheld).slug()).isEqualTo("decider-took-part");
        taken("appeals-officer", "appeal-decision", upheld);

        await().atMost(LONG).untilAsserted(() -> {
            Client.Reply record = CLIENT.officer("operator").get(first.path());
            assertThat(record.json().at("/enrolments").size()).as(record.body()).isEqualTo(2);
            assertThat(record.json().at("/enrolments/1/endsOn").isMissingNode()
                            || record.json().at("/enrolments/1/endsOn").isNull())
                    .isTrue();
        });
        Client.Reply restored = CLIENT.officer("operator").get("/v1/cases/" + overlap.get());
        assertThat(restored.json().at("/phase").asString()).isEqualTo("RESTORED");
        assertThat(restored.json().at("/course/steps/5/letter/bn").asString()).contains("আপিল মঞ্জুর");
    }

    private Client.Reply taken(String officer, String step, String body) {
        Client.Reply reply = step(officer, step, body);
        assertThat(reply.status()).as(step + ": " + reply.body()).isEqualTo(204);
        return reply;
    }

    private Client.Reply step(String officer, String step, String body) {
        return CLIENT.officer(officer).put("/v1/cases/" + overlap.get() + "/" + step, body);
    }

    private static String why() {
        return "{\"reason\":\"Nobody explained it\"}";
    }
}

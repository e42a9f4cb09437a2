package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.Client.Reply;
import bd.spbmu.infra.sandbox.sms.SandboxSms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People apply for themselves, over HTTP through everything; the sandbox carries their messages. */
class ApplicationsJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Client client = Registry.client();
    private final SandboxSms messages = Registry.messages();
    private final Applying here = new Applying();

    @AfterEach
    void the_gateway_behaves_again() {
        messages.fail("");
    }

    @Test
    void somebody_applies_asks_how_it_stands_is_accepted_and_enrolled() {
        Somebody person = Somebody.unknown();
        Reply received = here.apply(person);
        assertThat(received.json().get("codeSent").asBoolean()).isTrue();
        assertThat(received.body()).doesNotContain("\"code\"", person.nid(), "রহিমা");
        String reference = received.json().get("reference").asString();
        String code = here.code(reference);
        Reply status = here.ask(reference, code);
        assertThat(status.json().get("state").asString()).isEqualTo("RECEIVED");
        assertThat(status.body()).doesNotContain("রহিমা", person.nid(), "উলিপুর", "1955");

        String path = "/v1/applications/" + received.json().get("application").asString();
        Client.As officer = client.officer("district-officer");
        Reply seen = officer.after(received).get(path);
        assertThat(seen.body()).contains("রহিমা বেগম").doesNotContain(person.nid());
        here.decided(path, "{\"step\":\"TAKE_UP\"}");
        Reply accepted = here.decided(path, "{\"step\":\"ACCEPT\",\"enrolFrom\":\"2026-07-01\"}");
        assertThat(accepted.json().get("state").asString()).isEqualTo("ACCEPTED");
        String beneficiary = accepted.json().get("beneficiary").asString();
        assertThat(client.officer("operator")
                        .after(accepted)
                        .get("/v1/beneficiaries/" + beneficiary)
                        .body())
                .contains("রহিমা বেগম", "old-age-allowance");
        assertThat(here.ask(reference, code).json().get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(here.told(reference, message -> message.text().contains("গৃহীত"))
                        .to())
                .startsWith("+8801");
    }

    @Test
    void a_reference_alone_tells_nothing_and_no_answer_differs() {
        Reply received = here.apply(Somebody.unknown());
        String reference = received.json().get("reference").asString();
        Reply wrong = here.ask(reference, "00000000");
        Reply unknown = here.ask("SR-0000-0000-000", "00000000");
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(bare(wrong)).isEqualTo(bare(unknown));
        assertThat(client.nobody()
                        .get("/v1/applications/"
                                + received.json().get("application").asString())
                        .status())
                .isEqualTo(401);
        assertThat(client.nobody()
                        .get("/v1/applications?reference=" + reference)
                        .status())
                .isEqualTo(401);
        assertThat(client.nobody()
                        .post("/v1/applications/status", "{\"reference\":\"" + reference + "\"}")
                        .status())
                .isEqualTo(400);
    }

    private static String bare(Reply reply) {
        return reply.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    @Test
    void a_second_application_is_refused_and_of_two_at_once_one_is_received() throws Exception {
        Somebody person = Somebody.unknown();
        Callable<Reply> one = () -> client.nobody().put(Applying.fresh(), Applying.body(person, true));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Reply> reply : both.invokeAll(List.of(one, one))) {
                statuses.add(reply.get().status());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
        Reply third = client.nobody().put(Applying.fresh(), Applying.body(person, true));
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.slug()).isEqualTo("application-already-open");
        assertThat(third.body()).doesNotContain("SR-");
    }

    @Test
    void the_same_application_again_is_answered_alike() {
        Somebody person = Somebody.unknown();
        String path = Applying.fresh();
        Reply first = client.nobody().put(path, Applying.body(person, false));
        Reply again = client.nobody().put(path, Applying.body(person, false));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.json().get("code").asString()).matches("\\d{8}");
    }

    @Test
    void while_no_message_can_be_sent_applications_are_received_and_told_later() {
        messages.fail("down");
        Reply received = here.apply(Somebody.unknown());
        String reference = received.json().get("reference").asString();
        int asked = messages.asked();
        await().atMost(PATIENCE).until(() -> messages.asked() > asked);
        assertThat(here.sent(reference, message -> true)).isEmpty();
        messages.fail("forgetful");
        String code = here.code(reference);
        messages.fail("");
        assertThat(here.ask(reference, code).status()).isEqualTo(200);
        assertThat(messages.messages().stream().filter(message -> message.text().contains(reference)))
                .as("kept once, however often it was sent")
                .hasSize(1);
    }

    @Test
    void somebody_registered_is_received_like_anyone_and_shown_to_the_officer() {
        Somebody person = Somebody.unknown();
        Reply registered = client.mis("dss-mis").put(person.path(), person.body());
        assertThat(registered.status()).as(registered.body()).isLessThan(300);
        Reply received = here.apply(person);
        String path = "/v1/applications/" + received.json().get("application").asString();
        Reply seen = client.officer("operator").after(received).get(path);
        assertThat(seen.json().get("known").toString()).contains(person.id());
        here.decided(path, "{\"step\":\"TAKE_UP\"}");
        Reply refused = here.decide(path, "{\"step\":\"ACCEPT\",\"enrolFrom\":\"2026-07-01\"}");
        assertThat(refused.slug()).isEqualTo("identifier-already-registered");
        Reply accepted = here.decided(
                path, "{\"step\":\"ACCEPT\",\"beneficiary\":\"" + person.id() + "\",\"enrolFrom\":\"2026-07-01\"}");
        assertThat(accepted.json().get("beneficiary").asString()).isEqualTo(person.id());
        assertThat(client.officer("operator").after(accepted).get(path).body())
                .contains("ACCEPTANCE_STOPPED", "\"ACCEPTED\"");
    }

    @Test
    void is_asked_refused_or_withdrawn_and_decided_only_where_one_works() {
        Reply received = here.apply(Somebody.unknown());
        String reference = received.json().get("reference").asString();
        String path = "/v1/applications/" + received.json().get("application").asString();
        assertThat(client.officer("checker")
                        .put(path + "/decisions/" + UUID.randomUUID(), "{\"step\":\"TAKE_UP\"}")
                        .status())
                .isEqualTo(403);
        assertThat(client.nobody()
                        .put(path + "/decisions/" + UUID.randomUUID(), "{\"step\":\"TAKE_UP\"}")
                        .status())
                .isEqualTo(401);
        here.decided(path, "{\"step\":\"TAKE_UP\"}");
        here.decided(path, "{\"step\":\"ASK_INFORMATION\",\"words\":{\"en\":\"Which ward?\",\"bn\":\"কোন ওয়ার্ড?\"}}");
        String code = here.code(reference);
        assertThat(here.ask(reference, code).json().get("asked").get("en").asString())
                .isEqualTo("Which ward?");
        Reply answered = client.nobody()
                .post(
                        "/v1/applications/information",
                        "{\"reference\":\"%s\",\"code\":\"%s\",\"text\":\"৩ নম্বর\"}".formatted(reference, code));
        assertThat(answered.json().get("state").asString()).isEqualTo("UNDER_REVIEW");
        Reply withdrawn = client.nobody()
                .post(
                        "/v1/applications/withdrawal",
                        "{\"reference\":\"%s\",\"code\":\"%s\"}".formatted(reference, code));
        assertThat(withdrawn.json().get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(here.decide(path, "{\"step\":\"ACCEPT\"}").slug()).isEqualTo("application-closed");
    }

    @Test
    void the_list_narrows_and_is_a_table_without_names() {
        Reply received = here.apply(Somebody.unknown());
        String reference = received.json().get("reference").asString();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.officer("district-officer")
                                .get(
                                        "/v1/applications?state=RECEIVED&programme=old-age-allowance&place=5549&from=2026-01-01"
                                                + "&reference=" + reference)
                                .body())
                        .contains(reference)
                        .doesNotContain("রহিমা"));
        assertThat(client.officer("operator")
                        .get("/v1/applications?state=REFUSED&reference=" + reference)
                        .body())
                .doesNotContain(reference);
        assertThat(client.mis("dss-mis").get("/v1/applications").status()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_is_named_field_by_field() {
        Reply wrong = client.nobody()
                .put(Applying.fresh(), Applying.body(Somebody.unknown(), true).replace("1955-03-07", "2055-03-07"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("/person/birthDate");
        assertThat(client.nobody().put(Applying.fresh(), "{}").status()).isEqualTo(400);
        assertThat(client.nobody()
                        .put(Applying.fresh(), "{\"programme\":\"old-age-allowance\",\"consent\":\"x\",\"person\":{}}")
                        .status())
                .isEqualTo(400);
    }
}

package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What was taken down without a connection, and comes afterwards: once, twice, too late, wrong, or about somebody known. */
class CollectionJourneyTest {

    private final Client client = Registry.client();

    @Test
    void persons_are_registered_as_by_requests_of_their_own_and_their_history_tells_when_they_were_met() {
        Somebody first = Somebody.unknown();
        Somebody second = Somebody.unknown();
        Instant met =
                Instant.parse(Instant.now().minus(Duration.ofDays(3)).toString().substring(0, 19) + "Z");
        Gathered gathered = new Gathered(
                "0192c0de-0000-7000-8000-000000000001",
                List.of(Gathered.person(first, met), Gathered.person(second, met)));
        Client.Reply taken = gathered.sentBy(dss());
        assertThat(verdicts(taken)).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(answer(taken, 0).get("repeated").asBoolean()).isFalse();
        assertThat(slugs(answer(taken, 0))).containsExactly("nid-area-unknown");

        Client.Reply again = dss().put(first.path(), first.body());
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        Client.Reply history = client.officer("auditor").after(taken).get(second.path() + "/history");
        assertThat(history.body()).contains("beneficiary.registered.v1", "\"capturedAt\":\"" + met + "\"");
    }

    @Test
    void sending_twice_gives_the_same_answers_and_writes_nothing() {
        Somebody refused =
                Somebody.unknown().but(body -> body.replace("\"gender\":\"FEMALE\"", "\"gender\":\"WOMAN\""));
        Somebody known = Somebody.unknown();
        dss().put(known.path(), known.body());
        Gathered gathered = Gathered.of(Somebody.unknown(), refused, known.again(), Somebody.unknown());
        Client.Reply first = gathered.sentBy(dss());
        Client.Reply second = gathered.sentBy(dss());
        assertThat(verdicts(first)).containsExactly("ACCEPTED", "REFUSED", "DUPLICATE", "ACCEPTED");
        assertThat(second.body().replace("\"repeated\":true", "\"repeated\":false"))
                .isEqualTo(first.body());
        assertThat(answer(second, 0).get("repeated").asBoolean()).isTrue();
        assertThat(second.position()).isEmpty();
    }

    @Test
    void sent_twice_at_the_same_moment_it_is_taken_once() {
        Somebody[] persons = Stream.generate(Somebody::unknown).limit(12).toArray(Somebody[]::new);
        Gathered gathered = Gathered.of(persons);
        List<CompletableFuture<Client.Reply>> both = Stream.of("one phone", "its other window")
                .map(each -> CompletableFuture.supplyAsync(() -> gathered.sentBy(dss())))
                .toList();
        both.forEach(each -> assertThat(verdicts(each.join())).hasSize(12).containsOnly("ACCEPTED"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String history = client.officer("auditor")
                    .get(persons[11].path() + "/history")
                    .body();
            assertThat(history.split("beneficiary.registered.v1", -1)).hasSize(2);
            assertThat(history.split("identity.claimed.v1", -1)).hasSize(2);
        });
    }

    @Test
    void a_collection_that_grew_after_a_lost_answer_is_taken_from_where_it_stood() {
        Somebody before = Somebody.unknown();
        Gathered.of(before).sentBy(dss());
        Client.Reply grown = Gathered.of(before, Somebody.unknown()).sentBy(dss());
        assertThat(verdicts(grown)).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(answer(grown, 0).get("repeated").asBoolean()).isTrue();
        assertThat(answer(grown, 1).get("repeated").asBoolean()).isFalse();
    }

    @Test
    void the_same_record_with_other_contents_is_refused() {
        Somebody somebody = Somebody.unknown();
        Gathered.of(somebody).sentBy(dss());
        Client.Reply other = Gathered.of(somebody.but(body -> body.replace("Rahima", "Karima")))
                .sentBy(dss());
        assertThat(verdicts(other)).containsExactly("REFUSED");
        assertThat(slugs(answer(other, 0))).containsExactly("same-id-other-body");
    }

    @Test
    void whoever_was_registered_meanwhile_by_somebody_else_is_named_with_what_to_do() {
        Somebody meanwhile = Somebody.unknown();
        dss().put(meanwhile.path(), meanwhile.body());
        JsonNode answer = answer(Gathered.of(meanwhile.again()).sentBy(dss()), 0);
        assertThat(answer.get("of").asString()).isEqualTo(meanwhile.id());
        assertThat(slugs(answer)).containsExactly("identifier-already-registered", "registered-meanwhile");
        assertThat(answer.get("findings").get(0).get("pointer").asString()).isEqualTo("/records/0/person/identifiers");
        assertThat(answer.get("findings").get(1).get("detailBn").asString()).contains("নিবন্ধন করবেন না");
    }

    @Test
    void whoever_lives_outside_the_workers_area_exists_elsewhere_and_is_not_named() {
        Somebody far = Somebody.unknown().but(body -> body.replace("554994", "302672"));
        assertThat(dss().put(far.path(), far.body()).status()).isEqualTo(200);
        Somebody near = far.again()
                .but(body ->
                        body.replace("302672", "554994").replace("{\"localId\"", "{\"mis\":\"dss-mis\",\"localId\""));
        JsonNode answer = answer(Gathered.of(near).sentBy(client.officer("district-officer")), 0);
        assertThat(answer.get("verdict").asString()).isEqualTo("DUPLICATE");
        assertThat(slugs(answer)).containsExactly("exists-elsewhere");
        assertThat(answer.toString()).doesNotContain(far.id());
    }

    @Test
    void each_wrong_record_says_what_is_wrong_in_both_languages_and_spoils_no_other() {
        Somebody young = Somebody.unknown().but(body -> body.replace("1955-03-07", "2155-03-07"));
        Somebody unreadable = Somebody.unknown().but(body -> body.replace("\"mobile\":\"01", "\"mobile\":\"02"));
        Somebody good = Somebody.unknown();
        Client.Reply reply = Gathered.of(young, good, unreadable).sentBy(dss());
        assertThat(verdicts(reply)).containsExactly("REFUSED", "ACCEPTED", "REFUSED");
        JsonNode finding = answer(reply, 2).get("findings").get(0);
        assertThat(finding.get("pointer").asString()).isEqualTo("/records/2/person/mobile");
        assertThat(finding.get("slug").asString()).isEqualTo("mobile-malformed");
        assertThat(finding.get("detail").asString()).contains("11 digits");
        assertThat(finding.get("detailBn").asString()).contains("১১ অঙ্কের");
        assertThat(client.officer("operator").after(reply).get(young.path()).status())
                .isEqualTo(404);
    }

    @Test
    void a_record_from_tomorrow_or_from_long_ago_is_refused() {
        Somebody tomorrow = Somebody.unknown();
        Somebody longAgo = Somebody.unknown();
        Client.Reply reply = new Gathered(
                        "0192c0de-0000-7000-8000-000000000002",
                        List.of(
                                Gathered.person(tomorrow, Instant.now().plus(Duration.ofDays(1))),
                                Gathered.person(longAgo, Instant.now().minus(Duration.ofDays(181)))))
                .sentBy(dss());
        assertThat(slugs(answer(reply, 0))).containsExactly("captured-in-the-future");
        assertThat(slugs(answer(reply, 1))).containsExactly("captured-too-long-ago");
        assertThat(reply.position()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no id                     | "record":"            | "recorded":"             | /records/1/record
            an id that is none        | "record":"            | "record":"x              | /records/1/record
            a kind unknown            | "kind":"PERSON"       | "kind":"COW"             | /records/1/kind
            a time without a zone     | Z","person"           | ","person"               | /records/1/capturedAt
            a time as a number        | "capturedAt":"        | "capturedAt":7,"x":"     | /records/1/capturedAt
            no person                 | "person":             | "someone":               | /records/1/someone
            a kind that does not fit  | "kind":"PERSON"       | "kind":"HOUSEHOLD"       | /records/1/household
            a person who is a text    | "person":             | "person":"Rahima","x":   | /records/1/person
            """)
    void a_collection_out_of_shape_is_refused_as_a_whole_and_nothing_of_it_stored(
            String what, String good, String bad, String pointer) {
        Somebody somebody = Somebody.unknown();
        String broken = Gathered.person(Somebody.unknown()).replace(good, bad);
        Client.Reply reply = new Gathered(
                        "0192c0de-0000-7000-8000-000000000003", List.of(Gathered.person(somebody), broken))
                .sentBy(dss());
        assertThat(reply.status()).as(what + ": " + reply.body()).isEqualTo(400);
        assertThat(reply.json().get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
        assertThat(client.officer("operator").get(somebody.path()).status()).isEqualTo(404);
    }

    @Test
    void too_many_none_or_the_same_twice_is_refused() {
        Somebody somebody = Somebody.unknown();
        assertThat(Gathered.of().sentBy(dss()).slug()).isEqualTo("collection-empty");
        assertThat(Gathered.of(somebody, somebody).sentBy(dss()).slug()).isEqualTo("record-repeated");
        Client.Reply many = Gathered.of(
                        Stream.generate(Somebody::unknown).limit(501).toArray(Somebody[]::new))
                .sentBy(dss());
        assertThat(many.status()).as(many.body()).isEqualTo(413);
        assertThat(many.slug()).isEqualTo("too-many-records");
        assertThat(client.officer("operator").get(somebody.path()).status()).isEqualTo(404);
    }

    @Test
    void many_are_taken_at_once() {
        Client.Reply many = Gathered.of(
                        Stream.generate(Somebody::unknown).limit(100).toArray(Somebody[]::new))
                .sentBy(dss());
        assertThat(verdicts(many)).hasSize(100).containsOnly("ACCEPTED");
    }

    @Test
    void a_body_without_end_is_cut_off_and_nobody_collects_without_the_role() {
        Somebody endless = Somebody.unknown().but(body -> body.replace("গৃহিণী", "x".repeat(4_300_000)));
        assertThat(Gathered.of(endless).sentBy(dss()).status()).isEqualTo(413);
        Client.Reply refused = Gathered.of(Somebody.unknown()).sentBy(client.officer("analyst"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(Gathered.of(Somebody.unknown()).sentBy(client.nobody()).status())
                .isEqualTo(401);
    }

    private Client.As dss() {
        return client.mis("dss-mis");
    }

    private static JsonNode answer(Client.Reply reply, int record) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("answers").get(record);
    }

    /** Whether with warnings or without. */
    private static List<String> verdicts(Client.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return StreamSupport.stream(reply.json().get("answers").spliterator(), false)
                .map(answer -> answer.get("verdict").asString().replace("_WITH_WARNINGS", ""))
                .toList();
    }

    private static List<String> slugs(JsonNode answer) {
        return StreamSupport.stream(answer.get("findings").spliterator(), false)
                .map(finding -> finding.get("slug").asString())
                .toList();
    }
}

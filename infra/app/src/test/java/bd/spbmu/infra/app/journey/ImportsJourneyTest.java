package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.Client.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files through HTTP: each line is decided as a request would be, once, and the report says how. */
class ImportsJourneyTest {

    private static final String REGISTRATIONS = "?kind=registrations";

    private final Client client = Registry.client();
    private final Client.As dss = client.mis("dss-mis");

    @Test
    void each_line_meets_its_verdict() {
        String known = PeopleFile.nid();
        String first = PeopleFile.localId();
        byte[] file = PeopleFile.of(
                PeopleFile.line(first, known, "১৫/০৭/১৯৪৯"),
                PeopleFile.line(PeopleFile.localId(), "", "1960-01-01"),
                PeopleFile.line(PeopleFile.localId(), PeopleFile.nid(), "1700-01-01"),
                PeopleFile.line(first, PeopleFile.nid(), "1960-01-01"),
                PeopleFile.line(PeopleFile.localId(), known, "1960-01-01"));
        String path = path();
        assertThat(dss.put(path + REGISTRATIONS, PeopleFile.CSV, file).status()).isEqualTo(202);

        Reply done = whenOver(path);

        assertThat(done.json().get("counts"))
                .isEqualTo(Client.JSON.readTree("{\"accepted\":1,\"duplicate\":2,\"refused\":1,\"warned\":1}"));
        assertThat(dss.get(path + "/report").body().lines())
                .hasSize(6)
                .anySatisfy(line -> assertThat(line).startsWith("2," + first + ",ACCEPTED,"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("3,").contains("ACCEPTED_WITH_WARNINGS,,without-identifier"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("4,")
                        .contains("REFUSED,জন্মতারিখ / Date of birth,birth-date-impossible"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("5,")
                        .contains("repeated-in-file")
                        .endsWith("line 2"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("6,").contains("DUPLICATE", "identifier-already-registered"))
                .noneSatisfy(line -> assertThat(line).contains(known));
    }

    @Test
    void the_same_file_again_does_nothing_twice_and_another_under_its_id_is_refused() {
        byte[] file = PeopleFile.ofMany(20);
        String path = path();
        Reply sent = dss.put(path + REGISTRATIONS, PeopleFile.CSV, file);
        whenOver(path);

        Reply again = dss.put(path + REGISTRATIONS, PeopleFile.CSV, file);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(sent.body());
        assertThat(again.position()).isEmpty();
        assertThat(dss.put(path + REGISTRATIONS, PeopleFile.CSV, PeopleFile.ofMany(3))
                        .status())
                .isEqualTo(422);
        assertThat(dss.put(path + REGISTRATIONS + "&dryRun=true", PeopleFile.CSV, file)
                        .status())
                .isEqualTo(422);

        String other = path();
        dss.put(other + REGISTRATIONS, PeopleFile.CSV, file);
        assertThat(whenOver(other).json().get("counts").get("accepted").asInt()).isEqualTo(20);
    }

    @Test
    void a_dry_run_judges_and_writes_nothing() {
        byte[] file = PeopleFile.ofMany(10);
        String path = path();
        dss.put(path + REGISTRATIONS + "&dryRun=true", PeopleFile.CSV, file);
        assertThat(whenOver(path).json().get("counts").get("accepted").asInt()).isEqualTo(10);
        String localId = new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", 2)[0];

        assertThat(dss.get("/v1/beneficiaries/by-source/dss-mis/" + localId).status())
                .isEqualTo(404);
    }

    @Test
    void a_mapping_is_saved_and_used() {
        String body = "{\"kind\":\"REGISTRATIONS\",\"columns\":{\"আইডি\":\"localId\"}}";
        assertThat(dss.put("/v1/import-mappings/dss-mis/own", body).status()).isEqualTo(204);
        assertThat(dss.put("/v1/import-mappings/dss-mis/own", body.replace("localId", "noSuch"))
                        .slug())
                .isEqualTo("column-unknown");
        byte[] file = new String(PeopleFile.ofMany(2), StandardCharsets.UTF_8)
                .replace("স্থানীয় আইডি", "আইডি")
                .getBytes(StandardCharsets.UTF_8);
        String path = path();

        assertThat(dss.put(path + REGISTRATIONS + "&mapping=own", PeopleFile.CSV, file)
                        .status())
                .isEqualTo(202);
        assertThat(whenOver(path).json().get("counts").get("accepted").asInt()).isEqualTo(2);
    }

    @Test
    void progress_is_told_as_it_happens() {
        String path = path();
        Reply sent = dss.put(path + REGISTRATIONS, PeopleFile.CSV, PeopleFile.ofMany(30));

        Reply events = dss.after(sent).get(path + "/events");

        assertThat(events.body()).contains("event:progress").contains("\"state\":\"FINISHED\"");
    }

    @Test
    void what_cannot_be_a_file_is_refused_at_the_door() {
        assertThat(dss.put(path() + REGISTRATIONS, PeopleFile.CSV, new byte[] {'a', (byte) 0xE9, '\n'})
                        .slug())
                .isEqualTo("file-not-utf8");
        assertThat(dss.put(path() + REGISTRATIONS, "text/plain", PeopleFile.ofMany(1))
                        .status())
                .isEqualTo(415);
        assertThat(dss.put(path() + "?kind=horses", PeopleFile.CSV, PeopleFile.ofMany(1))
                        .status())
                .isEqualTo(400);
        assertThat(client.officer("auditor")
                        .put(path() + REGISTRATIONS + "&mis=dss-mis", PeopleFile.CSV, PeopleFile.ofMany(1))
                        .slug())
                .isEqualTo("role-missing");
    }

    @Test
    void a_file_is_seen_by_its_own_mis_only() {
        String path = path();
        dss.put(path + REGISTRATIONS, PeopleFile.CSV, PeopleFile.ofMany(1));
        whenOver(path);

        assertThat(client.mis("dwa-mis").get(path).status()).isEqualTo(404);
        assertThat(client.mis("dwa-mis").get(path + "/report").status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(dss.get("/v1/imports?state=FINISHED").body())
                                .contains(path.substring("/v1/imports/".length())));
    }

    private static String path() {
        return "/v1/imports/" + UUID.randomUUID();
    }

    private Reply whenOver(String path) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            Reply reply = dss.get(path);
            return reply.status() == 200
                    && "FINISHED".equals(reply.json().get("state").asString());
        });
        return dss.get(path);
    }
}

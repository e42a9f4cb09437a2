package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.app.StartedRegistry;
import bd.spbmu.infra.app.sides.StartedStores;
import bd.spbmu.infra.sandbox.frontdoor.FrontDoor;
import bd.spbmu.infra.sandbox.frontdoor.Routes;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three sides apart, over PostgreSQL, each with a context and a port of its own, behind the front door. */
class SidesJourneyTest {

    private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();
    private static final Map<String, URI> SIDES = new LinkedHashMap<>();
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        Settings all = Settings.fresh();
        StartedStores stores = new StartedStores(all.data());
        RUNNING.push(stores);
        for (String side : List.of("projections", "command", "query")) {
            Settings own = new Settings(Settings.fresh().port(), all.data().resolve(side));
            List<String> arguments = new ArrayList<>(own.arguments());
            arguments.addAll(stores.settings());
            arguments.addAll(List.of(
                    "--spring.profiles.active=" + side,
                    "--registry.keys=" + all.data(),
                    "--registry.public-url=" + all.base(),
                    "--spring.datasource.hikari.maximum-pool-size=10"));
            RUNNING.push(StartedRegistry.start(arguments));
            SIDES.put(side, own.base());
        }
        RUNNING.push(new FrontDoor(all.port(), Routes.ofTheRegistry(), SIDES));
        client = new Client(all.base(), all.data());
    }

    @AfterAll
    static void end() throws Exception {
        for (AutoCloseable one : RUNNING) {
            one.close();
        }
    }

    @Test
    void what_the_command_side_wrote_the_query_side_shows_to_whoever_waits_for_it() {
        Somebody person = Somebody.unknown();
        Client.Reply registered = client.mis("dss-mis").put(person.path(), person.body());
        assertThat(registered.status()).as(registered.body()).isEqualTo(200);

        Client.Reply found = client.officer("operator").after(registered).get(person.path());
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.body()).contains(person.id());
        assertThat(found.position()).as("of the look, which is recorded").isNotEmpty();

        Client.Reply history = client.officer("auditor").after(found).get(person.path() + "/history");
        assertThat(history.body()).contains("beneficiary.registered.v1");
    }

    @Test
    void a_decision_asks_its_own_side_for_the_catalogue_and_the_rules() {
        Somebody person = Somebody.unknown();
        client.mis("dss-mis").put(person.path(), person.body());
        String path = "/v1/enrolments/" + UUID.randomUUID();
        assertThat(client.mis("dss-mis")
                        .put(path, person.enrolment("old-age-allowance"))
                        .status())
                .isEqualTo(200);
        Client.Reply second =
                client.mis("dss-mis").put("/v1/enrolments/" + UUID.randomUUID(), person.enrolment("widow-allowance"));
        assertThat(second.slug()).isEqualTo("excluded-by-rule");
    }

    @Test
    void an_officer_signed_in_on_a_page_is_known_to_the_side_that_decides() {
        String nowhere = "/console/cases/" + "0".repeat(32);

        Client.Reply step = client.signedIn("operator")
                .post("/console", nowhere + "/suspension", "reason=looked+at+and+found+the+same");

        assertThat(step.status()).as(step.body()).isEqualTo(303);
        assertThat(step.headers().get("location")).contains("refused=case-unknown");
    }

    @Test
    void every_side_says_how_it_is() {
        SIDES.forEach((side, address) -> {
            Client.Reply health = client.nobody().at(address).get("/actuator/health");
            assertThat(health.status()).as(side + ": " + health.body()).isEqualTo(200);
            assertThat(health.body()).contains("eventStore", "deadLetters", "search", "db");
        });
    }

    @Test
    void no_side_serves_what_belongs_to_another() {
        Somebody person = Somebody.unknown();
        Map<String, Integer> written = new LinkedHashMap<>();
        SIDES.forEach((side, address) -> written.put(
                side,
                client.mis("dss-mis")
                        .at(address)
                        .put(person.path(), person.body())
                        .status()));
        assertThat(written)
                .containsEntry("command", 200)
                .containsEntry("query", 405)
                .containsEntry("projections", 404);
    }

    @Test
    void both_halves_of_the_api_are_described() {
        assertThat(client.nobody().get("/v3/api-docs/queries").body())
                .contains("/v1/coverage")
                .doesNotContain("/v1/enrolments");
        assertThat(client.nobody().get("/v3/api-docs/commands").body())
                .contains("/v1/enrolments")
                .doesNotContain("/v1/coverage");
    }
}

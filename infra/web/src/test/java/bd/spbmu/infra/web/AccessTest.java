package bd.spbmu.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may come in, as whom, and which command they may send. */
class AccessTest {

    private static final String ID = "/v1/samples/0b0c7a54-0000-4000-8000-000000000001";
    private static final String KURIGRAM = "554952";
    private static final String DHAKA = "302604";

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Edge edge;

    @BeforeAll
    static void open() {
        edge = new Edge("--registry.limits.lookups-per-minute=3");
    }

    @AfterAll
    static void shut() {
        edge.close();
    }

    @Test
    void nobody_comes_in_without_a_token() {
        HttpResponse<String> answer = edge.send("GET", "/v1/samples/me", "");
        refused(answer, 401, "not-authenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    @Test
    void a_word_is_no_token() {
        refused(get("/v1/samples/me", "nonsense"), 401, "token-invalid");
    }

    @Test
    void a_token_of_yesterday_is_refused() throws Exception {
        refused(
                get(
                        "/v1/samples/me",
                        Signed.machine(
                                Signed.ownKey(edge), edge.base, Instant.now().minusSeconds(3600))),
                401,
                "token-invalid");
    }

    @Test
    void a_forged_token_is_refused() throws Exception {
        RSAKey forger =
                new RSAKeyGenerator(2048).keyID(Signed.ownKey(edge).getKeyID()).generate();
        refused(
                get(
                        "/v1/samples/me",
                        Signed.machine(forger, edge.base, Instant.now().plusSeconds(60))),
                401,
                "token-invalid");
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        refused(
                get(
                        "/v1/samples/me",
                        Signed.machine(
                                Signed.ownKey(edge),
                                "https://elsewhere.example",
                                Instant.now().plusSeconds(60))),
                401,
                "token-invalid");
    }

    @Test
    void a_token_that_does_not_say_who_it_is_is_refused() throws Exception {
        String nameless = Signed.by(
                Signed.ownKey(edge),
                new JWTClaimsSet.Builder()
                        .issuer(edge.base)
                        .subject("dss-mis")
                        .expirationTime(Date.from(Instant.now().plusSeconds(60))));
        refused(get("/v1/samples/me", nameless), 403, "token-lacks-claims");
    }

    @Test
    void an_mis_acts_as_a_machine_for_its_programmes() {
        JsonNode me = Edge.JSON.readTree(
                get("/v1/samples/me", edge.machineToken("dss-mis")).body());
        assertThat(me.get("actor").asString()).isEqualTo("dss-mis");
        assertThat(me.get("kind").asString()).isEqualTo("MACHINE");
        assertThat(me.get("purpose").asString()).isEqualTo("PROGRAMME_OPERATION");
    }

    @Test
    void an_officer_acts_as_a_person() throws Exception {
        JsonNode me = Edge.JSON.readTree(
                get("/v1/samples/me", edge.officerToken("checker")).body());
        assertThat(me.get("actor").asString()).isEqualTo("checker");
        assertThat(me.get("kind").asString()).isEqualTo("PERSON");
        assertThat(me.get("purpose").asString()).isEqualTo("PAYMENT");
    }

    @Test
    void what_is_public_is_asked_by_the_public_and_not_by_the_registry_itself() {
        HttpResponse<String> answer = edge.send("GET", "/v1/places", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("public");
    }

    @Test
    void a_command_in_role_and_scope_is_carried_out_and_says_how_far_it_wrote() {
        HttpResponse<String> answer = change(edge.machineToken("dss-mis"), "old-age-allowance", KURIGRAM);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Registry-Position")).hasValue("7-3");
        assertThat(answer.headers().firstValue("Registry-Request-Id")).isPresent();
    }

    @Test
    void a_role_that_may_not_is_told_so() throws Exception {
        refused(change(edge.officerToken("analyst"), "old-age-allowance", KURIGRAM), 403, "role-missing");
    }

    @Test
    void a_programme_out_of_scope_does_not_exist() {
        refused(change(edge.machineToken("dwa-mis"), "old-age-allowance", KURIGRAM), 404, "not-found");
    }

    @Test
    void an_mis_without_programmes_reaches_none() {
        refused(change(edge.machineToken("spbmu-mis"), "old-age-allowance", KURIGRAM), 404, "not-found");
    }

    @Test
    void a_place_out_of_scope_does_not_exist() throws Exception {
        String officer = edge.officerToken("district-officer");
        assertThat(change(officer, "old-age-allowance", KURIGRAM).statusCode()).isEqualTo(204);
        refused(change(officer, "old-age-allowance", DHAKA), 404, "not-found");
    }

    @Test
    void a_machine_may_not_approve() throws Exception {
        refused(put("/v1/samples/approval", edge.machineToken("dss-mis"), ""), 403, "person-required");
        assertThat(put("/v1/samples/approval", edge.officerToken("checker"), "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_the_registry_sends_to_itself_nobody_else_may_send() {
        String token = edge.machineToken("dss-mis");
        refused(put("/v1/samples/inner", token, ""), 403, "role-missing");
        assertThat(put("/v1/samples/outer", token, "").statusCode()).isEqualTo(200);
    }

    @Test
    void a_client_that_asks_too_often_is_told_when_to_come_back() {
        String token = edge.machineToken("mowla-mis");
        for (int each = 0; each < 3; each++) {
            assertThat(edge.send("POST", "/v1/double-dipping/checks", "", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> answer =
                edge.send("POST", "/v1/double-dipping/checks", "", "Authorization", "Bearer " + token);
        refused(answer, 429, "too-many-requests");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void secrets_are_readable_by_their_owner_alone() throws Exception {
        for (String file : List.of("demo-credentials.json", "demo-signing-key.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(edge.data.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void pages_send_officers_to_sign_in_and_run_no_script_of_strangers() {
        HttpResponse<String> page = edge.send("GET", "/console", "", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        HttpResponse<String> answer =
                edge.send("POST", "/login", "username=maker", "Content-Type", "application/x-www-form-urlencoded");
        refused(answer, 403, "form-expired");
    }

    @Test
    void metrics_are_for_administrators_and_auditors() throws Exception {
        assertThat(edge.send("GET", "/actuator/health", "").statusCode()).isEqualTo(200);
        refused(edge.send("GET", "/actuator/prometheus", ""), 401, "not-authenticated");
        assertThat(get("/actuator/prometheus", edge.officerToken("auditor")).body())
                .contains("jvm_memory");
    }

    @Test
    void the_api_describes_itself() {
        JsonNode api = Edge.JSON.readTree(edge.send("GET", "/v3/api-docs", "").body());
        JsonNode body = api.at("/components/schemas/Body/properties");
        assertThat(body.at("/programme/type").asString()).isEqualTo("string");
        assertThat(body.at("/amount/type").asString()).isEqualTo("integer");
    }

    private static HttpResponse<String> change(String token, String programme, String place) {
        return put(
                ID,
                token,
                "{\"programme\":\"%s\",\"place\":\"%s\",\"amount\":1,\"count\":1}".formatted(programme, place));
    }

    private static HttpResponse<String> put(String path, String token, String body) {
        return edge.send("PUT", path, body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    private static HttpResponse<String> get(String path, String token) {
        return edge.send("GET", path, "", "Authorization", "Bearer " + token);
    }

    private static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Edge.JSON.readTree(answer.body()).get("slug").asString()).isEqualTo(slug);
    }
}

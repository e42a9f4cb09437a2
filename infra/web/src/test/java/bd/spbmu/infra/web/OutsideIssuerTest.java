package bd.spbmu.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Another issuer than the embedded one, with its own names for claims. */
class OutsideIssuerTest {

    @Test
    void its_officers_are_known_by_its_own_claims_and_the_demo_does_not_exist() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
        HttpServer issuer = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        String name = "http://localhost:" + issuer.getAddress().getPort();
        issuer.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                        {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/a",
                        "token_endpoint":"%1$s/t","subject_types_supported":["public"],
                        "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
                        """.formatted(name)));
        issuer.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        issuer.start();
        try (Edge edge = new Edge(
                "--registry.issuer=" + name,
                "--registry.demo=false",
                "--registry.audience=single-registry",
                "--registry.claims.id=preferred_username",
                "--registry.claims.roles=realm_access.roles")) {
            assertThat(Files.exists(edge.data.resolve("demo-credentials.json"))).isFalse();
            JsonNode me = Edge.JSON.readTree(
                    me(edge, Signed.by(key, claims(name, "single-registry"))).body());
            assertThat(me.get("actor").asString()).isEqualTo("officer-7");
            assertThat(me.get("roles").get(0).asString()).isEqualTo("CHECKER");
            assertThat(me(edge, Signed.by(key, claims(name, "another-system"))).statusCode())
                    .isEqualTo(401);
            assertThat(edge.send("GET", "/oauth2/jwks", "").statusCode()).isNotEqualTo(200);
        } finally {
            issuer.stop(0);
        }
    }

    @Test
    void without_any_issuer_there_is_nothing_to_start() {
        assertThat(catchThrowable()).hasStackTraceContaining("There is nobody to sign in with");
    }

    private static Throwable catchThrowable() {
        return org.assertj.core.api.Assertions.catchThrowable(() -> new Edge("--registry.demo=false").close());
    }

    private static HttpResponse<String> me(Edge edge, String token) {
        return edge.send("GET", "/v1/samples/me", "", "Authorization", "Bearer " + token);
    }

    private static JWTClaimsSet.Builder claims(String issuer, String audience) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject("5a0f…")
                .claim("preferred_username", "officer-7")
                .claim("actor_kind", "person")
                .claim("realm_access", Map.of("roles", List.of("checker", "offline_access")))
                .claim("programmes", "*")
                .claim("places", List.of("55"))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

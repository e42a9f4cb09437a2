package bd.spbmu.infra.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryClientTest {

    private static final String SECRET = "very-secret-indeed";
    private static final String DONE = "{\"beneficiary\":\"b\"}";

    @TempDir
    private Path folder;

    private HttpServer server;
    private RegistryClient client;
    private Path journal;
    private Journal kept;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t0ken\"}"));
        server.createContext("/v1/", this::registry);
        server.start();
        Path credentials = folder.resolve("credentials.json");
        Files.writeString(credentials, """
                {"issuer":"http://localhost:%d","clients":[{"id":"dss-mis","secret":"%s"}],"officers":[]}
                """.formatted(server.getAddress().getPort(), SECRET));
        journal = folder.resolve("journal.ndjson");
        kept = Journal.in(journal);
        client = new RegistryClient(Credentials.read(credentials), kept);
    }

    @AfterEach
    void stop() {
        client.close();
        kept.close();
        server.stop(0);
    }

    @Test
    void sends_the_same_request_again_while_the_registry_is_too_busy() {
        statuses.addAll(List.of(503, 429, 200));

        Answer answer = register();

        assertThat(answer.isDone()).isTrue();
        assertThat(answer.tries()).isEqualTo(3);
        assertThat(answer.position()).isEqualTo("7-9");
        assertThat(seen).hasSize(3).containsOnly("PUT /v1/beneficiaries/1 Bearer t0ken {\"localId\":\"L1\"}");
    }

    @Test
    void asks_for_a_fresh_token_when_the_old_one_is_refused() {
        statuses.addAll(List.of(401, 200));

        assertThat(register().isDone()).isTrue();
    }

    @Test
    void does_not_repeat_what_was_refused() {
        statuses.add(409);

        Answer answer = register();

        assertThat(answer.isProblem(409, "some-slug")).isTrue();
        assertThat(seen).hasSize(1);
    }

    @Test
    void keeps_requests_and_answers_but_no_secret_and_no_token() throws IOException {
        statuses.add(200);
        register();
        kept.close();

        assertThat(Files.readString(journal))
                .contains("/v1/beneficiaries/1", "\"localId\":\"L1\"", "\"beneficiary\":\"b\"", "\"status\":200")
                .doesNotContain(SECRET, "t0ken");
    }

    private Answer register() {
        return client.put(
                client.mis("dss-mis"),
                "/v1/beneficiaries/1",
                RegistryClient.object().put("localId", "L1"));
    }

    private void registry(HttpExchange exchange) throws IOException {
        seen.add(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        int status = statuses.removeFirst();
        exchange.getResponseHeaders().add("Registry-Position", "7-9");
        answer(exchange, status, status == 200 ? DONE : "{\"slug\":\"some-slug\"}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

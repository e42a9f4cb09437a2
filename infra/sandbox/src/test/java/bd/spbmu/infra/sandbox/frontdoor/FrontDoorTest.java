package bd.spbmu.infra.sandbox.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    private final HttpClient browser = HttpClient.newHttpClient();
    private HttpServer command;
    private HttpServer query;
    private FrontDoor door;

    @BeforeEach
    void open() throws IOException {
        command = side("command");
        query = side("query");
        door = new FrontDoor(0, Routes.ofTheRegistry(), Map.of("command", at(command), "query", at(query)));
    }

    @AfterEach
    void close() {
        door.close();
        command.stop(0);
        query.stop(0);
        browser.close();
    }

    @Test
    void what_is_written_goes_to_the_command_side_and_what_is_read_to_the_query_side() throws Exception {
        assertThat(send("PUT", "/v1/beneficiaries/1", "{}").body()).startsWith("command PUT /v1/beneficiaries/1 {}");
        assertThat(send("POST", "/callbacks/bkash", "paid").body()).startsWith("command POST /callbacks/bkash paid");
        assertThat(send("POST", "/v1/beneficiaries/search?a=%E0%A6%95", "x").body())
                .startsWith("query POST /v1/beneficiaries/search?a=%E0%A6%95 x");
        assertThat(send("GET", "/console", "").body()).startsWith("query GET /console");
    }

    @Test
    void the_side_is_told_where_the_caller_thinks_it_is() throws Exception {
        assertThat(send("GET", "/", "").body()).endsWith(" localhost:" + door.port() + " " + door.port());
    }

    @Test
    void status_and_headers_come_back_as_they_were_and_an_empty_answer_stays_empty() throws Exception {
        HttpResponse<String> answer = send("GET", "/empty", "");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Registry-Position")).contains("7-7");
    }

    @Test
    void a_side_that_is_away_is_answered_for() throws Exception {
        command.stop(0);
        assertThat(send("PUT", "/v1/beneficiaries/1", "{}").statusCode()).isEqualTo(502);
        assertThat(send("GET", "/v1/beneficiaries/1", "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + door.port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    /** Says what it was asked. */
    private static HttpServer side(String name) throws IOException {
        HttpServer side = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        side.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                String said = "%s %s %s %s %s %s"
                        .formatted(
                                name,
                                exchange.getRequestMethod(),
                                exchange.getRequestURI(),
                                body,
                                exchange.getRequestHeaders().getFirst("X-Forwarded-Host"),
                                exchange.getRequestHeaders().getFirst("X-Forwarded-Port"));
                byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Registry-Position", "7-7");
                boolean empty = exchange.getRequestURI().getPath().equals("/empty");
                exchange.sendResponseHeaders(empty ? 204 : 200, empty ? -1 : bytes.length);
                if (!empty) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        });
        side.start();
        return side;
    }

    private static URI at(HttpServer side) {
        return URI.create("http://127.0.0.1:" + side.getAddress().getPort());
    }
}

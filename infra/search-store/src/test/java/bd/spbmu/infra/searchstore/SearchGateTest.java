package bd.spbmu.infra.searchstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.projections.Documents.Change;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Sample;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the answers that a real node gives only in trouble. */
class SearchGateTest {

    private final AtomicInteger alarms = new AtomicInteger();
    private final SearchConnection connection = new SearchConnection("Basic dGVzdDp0ZXN0");
    private final SearchGate gate = new SearchGate(connection.client(), alarms::incrementAndGet);
    private final ElasticDocuments<Sample> documents =
            new ElasticDocuments<>(Sample.TYPE, gate, new BulkMeters(new SimpleMeterRegistry()));
    private HttpServer server;
    private int status = 200;
    private String body = "{}";
    private @Nullable String authorization;

    @BeforeEach
    void serves() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        connection.pointAt(
                List.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
        gate.open();
    }

    @AfterEach
    void stops() {
        server.stop(0);
        connection.close();
    }

    @Test
    void a_busy_or_broken_store_is_unavailable_and_looked_at() {
        for (int trouble : List.of(429, 500, 502, 503)) {
            answers(trouble, error("too_busy_exception", trouble));
            assertUnavailable(() -> documents.find(Find.all(1)));
        }
        assertThat(alarms).hasValue(4);
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void a_bulk_with_one_item_that_may_pass_later_is_tried_again_as_a_whole() {
        answers(200, bulk("a", 201, "b", 429));

        assertUnavailable(
                () -> documents.write(List.of(new Change<>("a", 0, sample()), new Change<>("b", 0, sample()))));
    }

    @Test
    void a_lost_index_closes_the_gate() {
        answers(404, error("index_not_found_exception", 404));

        assertUnavailable(() -> documents.load("a"));

        assertThat(gate.isOpen()).isFalse();
        assertThat(alarms).hasValue(1);
    }

    @Test
    void a_question_not_understood_is_a_bug_told_without_the_question() {
        answers(400, error("parsing_exception", 400));

        assertThatThrownBy(() -> documents.find(Find.all(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("parsing_exception")
                .hasMessageNotContaining("whole question");
    }

    @Test
    void an_answer_that_cannot_be_read_is_a_bug_told_without_the_answer() {
        answers(
                200,
                "{\"docs\":[{\"_index\":\"sample\",\"_id\":\"a\",\"found\":true,\"_source\":{\"open\":\"perhaps\"}}]}");

        assertThatThrownBy(() -> documents.load("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open")
                .hasMessageNotContaining("perhaps");
    }

    @Test
    void nobody_listening_is_unavailable() {
        server.stop(0);

        assertUnavailable(() -> documents.load("a"));
    }

    @Test
    void the_cluster_is_told_who_asks() {
        answers(503, error("any", 503));

        assertUnavailable(() -> documents.load("a"));

        assertThat(authorization).isEqualTo("Basic dGVzdDp0ZXN0");
    }

    private void answers(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
    }

    private static void assertUnavailable(org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatThrownBy(question).isInstanceOf(Refusal.class).hasMessage("search-unavailable");
    }

    private static String error(String type, int status) {
        return "{\"error\":{\"type\":\"%s\",\"reason\":\"the whole question\"},\"status\":%d}".formatted(type, status);
    }

    private static String bulk(String first, int firstStatus, String second, int secondStatus) {
        return """
                {"took":1,"errors":true,"items":[
                {"index":{"_index":"sample-v1","_id":"%s","status":%d}},
                {"index":{"_index":"sample-v1","_id":"%s","status":%d,"error":{"type":"busy","reason":"later"}}}]}\
                """.formatted(first, firstStatus, second, secondStatus);
    }

    private static Sample sample() {
        return new Sample("n", null, null, null, null, null, null, List.of(), null, List.of());
    }
}

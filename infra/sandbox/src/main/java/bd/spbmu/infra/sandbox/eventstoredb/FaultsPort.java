package bd.spbmu.infra.sandbox.eventstoredb;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.grpc.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a person make the double fail: {@code POST /faults/<what>?times=3}. Any other path tells what there is. */
final class FaultsPort implements AutoCloseable {

    private static final String WORDS = """
            POST /faults/fail?call=append&status=UNAVAILABLE&times=2   (read subscribe multi_append features gossip delete)
            POST /faults/lose-acknowledgements?times=3
            POST /faults/drop-subscriptions
            POST /faults/silence-subscriptions
            POST /faults/change-leader?times=1
            POST /faults/slow-appends?millis=200
            POST /faults/stop
            POST /faults/start-again
            """;

    private final EventStoreDouble server;
    private final HttpServer http;

    FaultsPort(int port, EventStoreDouble server) throws IOException {
        this.server = server;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/", this::answer);
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 200;
            String answer = "done\n";
            try {
                boolean known = isDone(
                        exchange.getRequestMethod() + " "
                                + exchange.getRequestURI().getPath(),
                        parameters(exchange.getRequestURI().getQuery()));
                status = known ? 200 : 404;
                answer = known ? answer : WORDS;
            } catch (IllegalArgumentException e) {
                status = 400;
                answer = e.getMessage() + "\n" + WORDS;
            }
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private boolean isDone(String call, Map<String, String> parameters) {
        Faults faults = server.faults();
        int times = Integer.parseInt(parameters.getOrDefault("times", "1"));
        switch (call) {
            case "POST /faults/fail" ->
                faults.fail(
                        Faults.Call.valueOf(
                                parameters.getOrDefault("call", "append").toUpperCase(Locale.ROOT)),
                        Status.Code.valueOf(parameters
                                        .getOrDefault("status", "UNAVAILABLE")
                                        .toUpperCase(Locale.ROOT))
                                .toStatus()
                                .withDescription("asked for"),
                        times);
            case "POST /faults/lose-acknowledgements" -> faults.loseAcknowledgements(times);
            case "POST /faults/drop-subscriptions" -> faults.dropSubscriptions();
            case "POST /faults/silence-subscriptions" -> faults.silenceSubscriptions();
            case "POST /faults/change-leader" -> faults.changeLeader(times);
            case "POST /faults/slow-appends" ->
                faults.slowAppends(Duration.ofMillis(Long.parseLong(parameters.getOrDefault("millis", "0"))));
            case "POST /faults/stop" -> server.stop();
            case "POST /faults/start-again" -> server.startAgain();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : (query == null ? "" : query).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return parameters;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}

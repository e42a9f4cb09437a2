package bd.spbmu.infra.sandbox.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three providers on one port, under {@code /bkash}, {@code /nagad} and {@code /rocket}. {@code GET /ledger} is for
 * checkers, {@code PUT} and {@code DELETE /misbehaviour/<what>} for whoever wants to see the registry cope.
 */
public final class SandboxProviders implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> secrets;
    private final Set<Misbehaviour> wrongs = ConcurrentHashMap.newKeySet();
    private final Ledger ledger;
    private final Callbacks callbacks;
    private final Till till;

    /**
     * Starts at once.
     *
     * @param port 0 for a free one
     * @param registry base address callbacks go to
     * @param secrets what is signed with, by lower-case provider
     * @param file where the ledger is kept, absent for this process only
     */
    public SandboxProviders(int port, String registry, Map<String, String> secrets, @Nullable Path file)
            throws IOException {
        this.secrets = Map.copyOf(secrets);
        ledger = new Ledger(file);
        callbacks = new Callbacks(registry, this.secrets, wrongs);
        till = new Till(ledger, callbacks, wrongs);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url(String provider) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + provider;
    }

    public void misbehave(Misbehaviour wrong) {
        wrongs.add(wrong);
    }

    public void behave() {
        wrongs.clear();
    }

    /** How much money each provider's ledger says was paid and not taken back, in poisha. */
    public long settledPoisha() {
        return ledger.all().stream()
                .filter(Entry::hasMoney)
                .mapToLong(Entry::amountPoisha)
                .sum();
    }

    /** How many instructions any of the providers ever took. */
    public int taken() {
        return ledger.all().size();
    }

    /** How many of them stand so: {@code ACCEPTED SETTLED RETURNED FAILED}. */
    public long standing(String status) {
        return ledger.all().stream()
                .filter(entry -> entry.status().equals(status))
                .count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            Reply reply = secrets.containsKey(path[1]) ? provider(exchange, path, body) : checker(exchange, path);
            if (reply.status() == Reply.DROPPED) {
                return;
            }
            byte[] bytes = JSON.writeValueAsBytes(reply.body());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply provider(HttpExchange exchange, String[] path, String body) {
        if (wrongs.contains(Misbehaviour.DOWN)) {
            return Reply.of(503, "down");
        }
        if (!isSigned(exchange, path[1], body)) {
            return Reply.of(401, "signature");
        }
        String call = exchange.getRequestMethod() + " "
                + String.join("/", List.of(path).subList(2, path.length));
        return switch (call) {
            case "POST instructions" -> taken(path[1], body);
            case "POST instructions/status" -> told(path[1], body);
            case "GET statement" -> statement(path[1], exchange.getRequestURI().getQuery());
            default -> Reply.of(404, "no such call");
        };
    }

    private boolean isSigned(HttpExchange exchange, String provider, String body) {
        String time = exchange.getRequestHeaders().getFirst(Hmac.TIME);
        String signature = exchange.getRequestHeaders().getFirst(Hmac.SIGNATURE);
        return time != null
                && Hmac.of(secrets.getOrDefault(provider, ""), time, body).equals(signature);
    }

    private Reply taken(String provider, String body) {
        try {
            List<Map<String, Object>> results = till.take(provider, JSON.readValue(body, Wire.Instructions.class));
            return wrongs.contains(Misbehaviour.LOSE_ANSWER)
                    ? new Reply(Reply.DROPPED, Map.of())
                    : new Reply(200, Map.of("results", results));
        } catch (JacksonException e) {
            return Reply.of(400, "cannot be read");
        }
    }

    private Reply told(String provider, String body) {
        try {
            List<Map<String, Object>> results = JSON.readValue(body, Wire.Question.class).ids().stream()
                    .map(id -> ledger.find(provider, id).map(Wire::result).orElseGet(() -> Wire.neverSeen(id)))
                    .toList();
            return new Reply(200, Map.of("results", results));
        } catch (JacksonException e) {
            return Reply.of(400, "cannot be read");
        }
    }

    private Reply statement(String provider, @Nullable String query) {
        String payroll = query == null ? "" : query.replaceFirst("^payroll=", "");
        List<Map<String, Object>> lines = ledger.all().stream()
                .filter(entry -> entry.provider().equals(provider))
                .filter(entry -> entry.batch().startsWith(payroll + ":"))
                .filter(entry -> !entry.status().equals("FAILED"))
                .map(Wire::line)
                .toList();
        return new Reply(200, Map.of("lines", lines));
    }

    private Reply checker(HttpExchange exchange, String[] path) {
        String call = exchange.getRequestMethod() + " " + path[1];
        return switch (call) {
            case "GET ledger" ->
                new Reply(
                        200,
                        Map.of("lines", ledger.all().stream().map(Wire::line).toList()));
            case "PUT misbehaviour" -> told(wrongs.add(Misbehaviour.valueOf(path[2])));
            case "DELETE misbehaviour" -> told(wrongs.remove(Misbehaviour.valueOf(path[2])));
            default -> Reply.of(404, "no such call");
        };
    }

    private static Reply told(boolean changed) {
        return new Reply(200, Map.of("changed", changed));
    }

    @Override
    public void close() {
        callbacks.close();
        server.stop(0);
        threads.close();
    }

    private record Reply(int status, Map<String, ?> body) {

        static final int DROPPED = -1;

        static Reply of(int status, String why) {
            return new Reply(status, Map.of("error", why));
        }
    }
}

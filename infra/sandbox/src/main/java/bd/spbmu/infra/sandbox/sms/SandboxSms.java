package bd.spbmu.infra.sandbox.sms;

import bd.spbmu.infra.sandbox.provider.Hmac;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps every message it was given, once per id. {@code GET /messages} shows them, to the demo and to tests; {@code PUT
 * /faults/down} makes it refuse everything, {@code PUT /faults/forgetful} keep the message and lose the answer, {@code DELETE
 * /faults} behave again.
 */
public final class SandboxSms implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> MESSAGE = new TypeReference<>() {};
    private static final int KEPT = 10_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String secret;
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String fault = "";

    /**
     * A message as it would stand on a telephone.
     *
     * @param to {@code +8801XXXXXXXXX}
     */
    public record Sent(String id, String to, String text) {}

    /**
     * Starts at once.
     *
     * @param port 0 for a free one
     * @param secret what messages must be signed with
     */
    public SandboxSms(int port, String secret) throws IOException {
        this.secret = secret;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param name {@code down}, {@code forgetful}, or empty to behave */
    public void fail(String name) {
        fault = name;
    }

    /** In the order they came. */
    public List<Sent> messages() {
        synchronized (sent) {
            return List.copyOf(sent.values());
        }
    }

    /** How often it was asked to send something. */
    public int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            switch (exchange.getRequestMethod() + " " + path[1]) {
                case "PUT faults" -> {
                    fail(path.length > 2 ? path[2] : "down");
                    reply(exchange, 200, "{}");
                }
                case "DELETE faults" -> {
                    fail("");
                    reply(exchange, 200, "{}");
                }
                case "GET messages" -> reply(exchange, 200, JSON.writeValueAsString(messages()));
                case "POST messages" -> reply(exchange, taken(exchange, body), "{}");
                default -> reply(exchange, 404, "{}");
            }
        }
    }

    private int taken(HttpExchange exchange, String body) {
        asked.incrementAndGet();
        if ("down".equals(fault)) {
            return 503;
        }
        if (!isSigned(exchange, body)) {
            return 401;
        }
        try {
            Map<String, String> message = JSON.readValue(body, MESSAGE);
            keep(new Sent(
                    message.getOrDefault("id", ""), message.getOrDefault("to", ""), message.getOrDefault("text", "")));
            return "forgetful".equals(fault) ? 500 : 202;
        } catch (JacksonException unreadable) {
            return 400;
        }
    }

    private void keep(Sent message) {
        synchronized (sent) {
            if (sent.size() < KEPT) {
                sent.putIfAbsent(message.id(), message);
            }
        }
    }

    private boolean isSigned(HttpExchange exchange, String body) {
        String time = exchange.getRequestHeaders().getFirst(Hmac.TIME);
        String signature = exchange.getRequestHeaders().getFirst(Hmac.SIGNATURE);
        return time != null && Hmac.of(secret, time, body).equals(signature);
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package bd.spbmu.infra.sandbox.source;

import bd.spbmu.infra.sandbox.provider.Hmac;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All sources on one port, each under its name. {@code PUT /faults/<source>/<fault>} and {@code DELETE /faults/<source>} are
 * for whoever wants to see the registry cope, {@code PUT /citizens} for whoever brings people of their own, one a line.
 */
public final class SandboxSources implements AutoCloseable {

    /** The names of all of them, as in the registry's settings. */
    public static final List<String> NAMES = List.of(
            "nid",
            "brn",
            "sim",
            "bkash-account",
            "nagad-account",
            "rocket-account",
            "bank-account",
            "government-employees",
            "pensioners",
            "tin",
            "mpo-teachers",
            "savings-certificates",
            "land",
            "agriculture");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> QUESTION = new TypeReference<>() {};

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String secret;
    private final Knowledge knowledge;
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    /**
     * Starts at once.
     *
     * @param port 0 for a free one
     * @param secret what every source expects its questions to be signed with
     * @param citizens one a line, absent for none
     */
    public SandboxSources(int port, String secret, @Nullable Path citizens) throws IOException {
        this.secret = secret;
        knowledge = new Knowledge(citizens);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url(String source) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + source;
    }

    public void fail(String source, Fault fault) {
        faults.put(source, fault);
    }

    public void behave() {
        faults.clear();
    }

    /** From now on everything about this person is known. */
    public void learn(Citizen citizen) {
        knowledge.learn(citizen);
    }

    /** How often a source was asked, answered or not. */
    public int asked(String source) {
        AtomicInteger count = asked.get(source);
        return count == null ? 0 : count.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            String call = exchange.getRequestMethod() + " " + path[1];
            switch (call) {
                case "PUT faults" -> told(exchange, () -> fail(path[2], Fault.valueOf(path[3])));
                case "DELETE faults" -> told(exchange, () -> faults.remove(path[2]));
                case "PUT citizens" -> told(exchange, () -> body.lines().forEach(knowledge::learn));
                default -> asked(exchange, path, body);
            }
        }
    }

    private static void told(HttpExchange exchange, Runnable change) throws IOException {
        try {
            change.run();
            new Reply(200, "{}").send(exchange);
        } catch (IllegalArgumentException | JacksonException e) {
            new Reply(400, "{}").send(exchange);
        }
    }

    private void asked(HttpExchange exchange, String[] path, String body) throws IOException {
        int count =
                asked.computeIfAbsent(path[1], source -> new AtomicInteger()).incrementAndGet();
        Fault fault = faults.get(path[1]);
        boolean known = NAMES.contains(path[1]) && exchange.getRequestMethod().equals("POST");
        if (!known) {
            new Reply(404, "{}").send(exchange);
        } else if (!isSigned(exchange, body) || fault == Fault.REFUSING) {
            new Reply(401, "{}").send(exchange);
        } else {
            Wrongs.of(fault, count, () -> answer(path[1], path[2], body)).send(exchange);
        }
    }

    private Verdict answer(String source, String call, String body) {
        Map<String, String> question = JSON.readValue(body, QUESTION);
        return Verdict.of(question, knowledge.compare(source, call, question));
    }

    private boolean isSigned(HttpExchange exchange, String body) {
        String time = exchange.getRequestHeaders().getFirst(Hmac.TIME);
        String signature = exchange.getRequestHeaders().getFirst(Hmac.SIGNATURE);
        return time != null && Hmac.of(secret, time, body).equals(signature);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

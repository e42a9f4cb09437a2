package bd.spbmu.infra.sandbox.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the registry, and asks again with the same id when it is away or too busy: since the client names what it creates, a
 * repeated request does no harm.
 */
public final class RegistryClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int UNAUTHENTICATED = 401;
    private static final int TOO_MANY = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;

    private final URI registry;
    private final Credentials credentials;
    private final Journal journal;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    public RegistryClient(Credentials credentials, Journal journal) {
        this.registry = credentials.registry();
        this.credentials = credentials;
        this.journal = journal;
    }

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public Caller mis(String code) {
        return callers.computeIfAbsent(
                code, id -> new MachineLogin(http, registry, id, credentials.clientSecret(id), journal));
    }

    public Caller officer(String name) {
        return callers.computeIfAbsent(
                name, id -> new OfficerLogin(registry, id, credentials.officerPassword(id), journal));
    }

    public Answer get(@Nullable Caller caller, String path) {
        return call(caller, "GET", path, null, null);
    }

    /** @param after position that the answer must know of */
    public Answer get(@Nullable Caller caller, String path, @Nullable String after) {
        return call(caller, "GET", path, null, after);
    }

    public Answer put(Caller caller, String path, @Nullable JsonNode body) {
        return call(caller, "PUT", path, body, null);
    }

    public Answer post(Caller caller, String path, JsonNode body, @Nullable String after) {
        return call(caller, "POST", path, body, after);
    }

    private Answer call(
            @Nullable Caller caller, String method, String path, @Nullable JsonNode body, @Nullable String after) {
        String text = body == null ? null : JSON.writeValueAsString(body);
        long deadline = System.nanoTime() + Waiting.longest().toNanos();
        Duration pause = Waiting.first();
        for (int tries = 1; ; tries++) {
            int tried = tries;
            Answer answer = Waiting.whileAway(() -> once(caller, method, path, text, after, tried));
            journal.request(caller == null ? "public" : caller.name(), method, path, text, answer);
            boolean again = answer.status() == UNAVAILABLE
                    || answer.status() == TOO_MANY
                    || answer.status() == BAD_GATEWAY
                    || (answer.status() == UNAUTHENTICATED && tries == 1);
            if (!again || System.nanoTime() > deadline) {
                return answer;
            }
            if (answer.status() == UNAUTHENTICATED && caller != null) {
                caller.forget();
            }
            Waiting.pause(pause);
            pause = Waiting.longer(pause);
        }
    }

    private Answer once(
            @Nullable Caller caller,
            String method,
            String path,
            @Nullable String body,
            @Nullable String after,
            int tries)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(registry.resolve(path)).timeout(PATIENCE).header("Accept", accepted(path));
        if (caller != null) {
            request.header("Authorization", "Bearer " + caller.token());
        }
        if (after != null) {
            request.header("Registry-Position", after);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        long began = System.nanoTime();
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return new Answer(
                response.statusCode(),
                json(response),
                response.body(),
                response.headers().firstValue("Registry-Position").orElse(null),
                response.headers().firstValue("Registry-Next").orElse(null),
                took,
                tries);
    }

    private static String accepted(String path) {
        if (path.startsWith("/v1/audit/events")) {
            return "application/x-ndjson, application/problem+json";
        }
        return path.startsWith("/actuator/prometheus")
                ? "text/plain, application/problem+json"
                : "application/json, application/problem+json";
    }

    private static JsonNode json(HttpResponse<String> response) {
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json") && !type.contains("ndjson"))
                .isPresent();
        try {
            return json ? JSON.readTree(response.body()) : MissingNode.getInstance();
        } catch (JacksonException broken) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

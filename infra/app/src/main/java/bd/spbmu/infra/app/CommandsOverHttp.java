package bd.spbmu.infra.app;

import bd.spbmu.query.application.CommandDoor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what applicants filled in to the side that decides. Where that side is this very process, the request goes through its own
 * door all the same, so that nothing is taken in another way.
 */
@Component
class CommandsOverHttp implements CommandDoor {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NOBODY = 503;

    private final Environment settings;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    CommandsOverHttp(Environment settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    public Reply send(String method, String path, Map<String, ?> body, String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", address)
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            String text = answer.body();
            return new Reply(answer.statusCode(), text.isEmpty() ? Map.of() : json.readValue(text, OBJECT));
        } catch (IOException | JacksonException nobody) {
            return new Reply(NOBODY, Map.of());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reply(NOBODY, Map.of());
        }
    }

    private String base() {
        String here = "http://127.0.0.1:" + settings.getProperty("local.server.port", "8080");
        boolean decides = Side.in(settings).contains(Side.COMMAND);
        return settings.getProperty(
                "registry.commands-url", decides ? here : settings.getProperty("registry.public-url", here));
    }
}

package bd.spbmu.infra.sandbox.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An MIS: signs in by its client credentials. */
final class MachineLogin implements Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http;
    private final URI registry;
    private final String id;
    private final String secret;
    private final Journal journal;
    private @Nullable String token;

    MachineLogin(HttpClient http, URI registry, String id, String secret, Journal journal) {
        this.http = http;
        this.registry = registry;
        this.id = id;
        this.secret = secret;
        this.journal = journal;
    }

    @Override
    public String name() {
        return id;
    }

    @Override
    public synchronized String token() {
        String known = token;
        if (known == null) {
            known = Waiting.whileAway(this::askForToken);
            token = known;
        }
        return known;
    }

    @Override
    public synchronized void forget() {
        token = null;
    }

    private String askForToken() throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(registry.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        journal.note(id, "/oauth2/token", answer.statusCode());
        return OfficerLogin.accessToken(answer, JsonMapper.shared());
    }
}

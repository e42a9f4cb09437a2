package bd.spbmu.infra.app.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a registry over HTTP as any of its demo clients and officers. */
final class Client {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-1234";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI base;
    private final Path data;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Client(URI base, Path data) {
        this.base = base;
        this.data = data;
    }

    /** What came back. */
    record Reply(int status, Map<String, String> headers, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String slug() {
            return json().get("slug").asString();
        }

        /** How far the registry wrote for this request; to be sent with the question that must see it. */
        String position() {
            return headers.getOrDefault("registry-position", "");
        }
    }

    /** One who asks. */
    final class As {

        private final String token;
        private String position = "";
        private URI to = base;

        private As(String token) {
            this.token = token;
        }

        As after(Reply write) {
            position = write.position();
            return this;
        }

        /** Asks somebody else, with the same token. */
        As at(URI other) {
            to = other;
            return this;
        }

        Reply get(String path) {
            return send(request(path).GET());
        }

        Reply put(String path, String body) {
            return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
        }

        Reply put(String path, String type, byte[] body) {
            return send(request(path).header("Content-Type", type).PUT(BodyPublishers.ofByteArray(body)));
        }

        Reply post(String path, String body) {
            return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(to.resolve(path)).timeout(PATIENCE);
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            if (!position.isEmpty()) {
                request.header("Registry-Position", position);
            }
            return request;
        }
    }

    As nobody() {
        return new As("");
    }

    As bearer(String token) {
        return new As(token);
    }

    As mis(String client) {
        return new As(tokens.computeIfAbsent(client, this::machineToken));
    }

    As officer(String name) {
        return new As(tokens.computeIfAbsent(name, this::officerToken));
    }

    Reply send(HttpRequest.Builder request) {
        return send(http, request);
    }

    private static Reply send(HttpClient http, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            Map<String, String> headers = new ConcurrentHashMap<>();
            answer.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            return new Reply(answer.statusCode(), headers, answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String machineToken(String client) {
        String secret = find("clients", "id", client).get("secret").asString();
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return token("grant_type=client_credentials", "Authorization", "Basic " + basic);
    }

    /** Signs in on the page, then takes the code to the token endpoint with its proof key, as the console does. */
    private String officerToken(String officer) {
        String here = encoded(base + "/signed-in");
        Reply redirect = signedIn(officer)
                .get("/oauth2/authorize?response_type=code&client_id=console"
                        + "&code_challenge_method=S256&code_challenge=" + challenge() + "&redirect_uri=" + here);
        String code = redirect.headers().get("location").replaceAll(".*code=([^&]+).*", "$1");
        return token(
                "grant_type=authorization_code&client_id=console&code=" + code + "&code_verifier=" + VERIFIER
                        + "&redirect_uri=" + here,
                "Accept",
                "application/json");
    }

    /** A browser in which an officer has signed in. */
    Browser signedIn(String officer) {
        Browser browser = new Browser();
        browser.post("/login", "/login", "username=" + officer + "&password=" + encoded(password(officer)));
        return browser;
    }

    /** Keeps cookies, as a browser does; follows no redirect. */
    final class Browser {

        private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

        private final HttpClient cookies = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();

        Reply get(String path) {
            return send(cookies, HttpRequest.newBuilder(base.resolve(path)));
        }

        /** @param page whose form it is */
        Reply post(String page, String path, String form) {
            Reply shown = get(page);
            Matcher csrf = CSRF.matcher(shown.body());
            if (!csrf.find()) {
                throw new IllegalStateException("no form on " + page + ": " + shown.status());
            }
            return send(
                    cookies,
                    HttpRequest.newBuilder(base.resolve(path))
                            .header("Content-Type", FORM)
                            .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(csrf.group(1)))));
        }
    }

    private String token(String form, String header, String value) {
        Reply answer = send(HttpRequest.newBuilder(base.resolve("/oauth2/token"))
                .header("Content-Type", FORM)
                .header(header, value)
                .POST(BodyPublishers.ofString(form)));
        return answer.json().get("access_token").asString();
    }

    String password(String officer) {
        return find("officers", "name", officer).get("password").asString();
    }

    private JsonNode find(String list, String key, String name) {
        JsonNode credentials =
                JSON.readTree(data.resolve("demo-credentials.json").toFile());
        return StreamSupport.stream(credentials.get(list).spliterator(), false)
                .filter(each -> each.get(key).asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package bd.spbmu.infra.sandbox.client;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An officer: signs in as a person does in a browser, by the authorization code flow with PKCE. */
final class OfficerLogin implements Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int SECRET_BYTES = 32;

    private final URI registry;
    private final String name;
    private final String password;
    private final Journal journal;
    private @Nullable String token;

    OfficerLogin(URI registry, String name, String password, Journal journal) {
        this.registry = registry;
        this.name = name;
        this.password = password;
        this.journal = journal;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized String token() {
        String known = token;
        if (known == null) {
            known = Waiting.whileAway(this::signIn);
            token = known;
        }
        return known;
    }

    @Override
    public synchronized void forget() {
        token = null;
    }

    private String signIn() throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .connectTimeout(PATIENCE)
                .build()) {
            String verifier = secret();
            String home = registry.resolve("/signed-in").toString();
            URI authorize = registry.resolve("/oauth2/authorize?"
                    + form(Map.of(
                            "response_type",
                            "code",
                            "client_id",
                            "console",
                            "redirect_uri",
                            home,
                            "state",
                            secret(),
                            "code_challenge",
                            challenge(verifier),
                            "code_challenge_method",
                            "S256")));
            expect(FOUND, get(browser, authorize));
            HttpResponse<String> page = expect(OK, get(browser, registry.resolve("/login")));
            HttpResponse<String> in = expect(
                    FOUND,
                    post(
                            browser,
                            "/login",
                            Map.of("username", name, "password", password, "_csrf", found(CSRF, page.body()))));
            HttpResponse<String> back = expect(FOUND, get(browser, location(in)));
            HttpResponse<String> answer = post(
                    browser,
                    "/oauth2/token",
                    Map.of(
                            "grant_type",
                            "authorization_code",
                            "client_id",
                            "console",
                            "redirect_uri",
                            home,
                            "code",
                            found(CODE, location(back).toString()),
                            "code_verifier",
                            verifier));
            journal.note(name, "signed in by code and PKCE", answer.statusCode());
            return accessToken(answer, JsonMapper.shared());
        }
    }

    static String accessToken(HttpResponse<String> answer, JsonMapper json) throws IOException {
        expect(OK, answer);
        return json.readTree(answer.body()).path("access_token").stringValue();
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 500) {
            throw new IOException("the registry answered " + answer.statusCode());
        }
        if (answer.statusCode() != status) {
            throw new IllegalStateException("Signing in failed: %s answered %d instead of %d."
                    .formatted(answer.uri().getPath(), answer.statusCode(), status));
        }
        return answer;
    }

    private HttpResponse<String> get(HttpClient browser, URI page) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(page)
                        .header("Accept", "text/html")
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(registry.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", path.equals("/login") ? "text/html" : "application/json")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI location(HttpResponse<String> answer) {
        return registry.resolve(answer.headers().firstValue("Location").orElse("/"));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Signing in failed: the answer lacks " + pattern + ".");
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> fields) {
        return new LinkedHashMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

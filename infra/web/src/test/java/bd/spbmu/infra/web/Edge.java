package bd.spbmu.infra.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The edge, started once on a free port, and a client that signs in as anybody. */
public final class Edge implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-1234";

    final String base;
    final Path data;
    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Edge(String... settings) {
        try (ServerSocket free = new ServerSocket(0)) {
            data = Files.createTempDirectory("edge");
            base = "http://localhost:" + free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SpringApplication application = new SpringApplication(SampleApplication.class);
        application.setDefaultProperties(Map.of(
                "server.port", base.substring(base.lastIndexOf(':') + 1),
                "registry.keys", data.toString(),
                "registry.public-url", base,
                "registry.demo", "true",
                "registry.limits.body", "10KB",
                "spring.mvc.format.date", "iso",
                "management.endpoints.web.exposure.include", "health,prometheus"));
        context = application.run(settings);
    }

    JsonNode credentials() {
        return JSON.readTree(data.resolve("demo-credentials.json").toFile());
    }

    String machineToken(String client) {
        JsonNode found = find("clients", "id", client);
        String basic = Base64.getEncoder()
                .encodeToString((client + ":" + found.get("secret").asString()).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(
                "POST",
                "/oauth2/token",
                "grant_type=client_credentials",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Basic " + basic);
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    /** Signs in on the page, then takes the code to the token endpoint, as the console does. */
    String officerToken(String officer) throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        String authorize = base + "/oauth2/authorize?response_type=code&client_id=console&code_challenge_method=S256"
                + "&code_challenge=" + challenge + "&redirect_uri=" + encoded(base + "/signed-in");
        String page = text(browser, HttpRequest.newBuilder(URI.create(base + "/login")));
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        csrf.find();
        String form = "username=" + officer + "&password="
                + encoded(find("officers", "name", officer).get("password").asString()) + "&_csrf="
                + encoded(csrf.group(1));
        text(
                browser,
                HttpRequest.newBuilder(URI.create(base + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        HttpResponse<String> redirect = browser.send(
                HttpRequest.newBuilder(URI.create(authorize))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        String code = redirect.headers().firstValue("Location").orElseThrow().replaceAll(".*code=([^&]+).*", "$1");
        HttpResponse<String> token = send(
                "POST",
                "/oauth2/token",
                "grant_type=authorization_code&client_id=console&code=" + code + "&code_verifier=" + VERIFIER
                        + "&redirect_uri=" + encoded(base + "/signed-in"),
                "Content-Type",
                "application/x-www-form-urlencoded");
        return JSON.readTree(token.body()).get("access_token").asString();
    }

    private static String text(HttpClient browser, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString()).body();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode find(String list, String key, String name) {
        return StreamSupport.stream(credentials().get(list).spliterator(), false)
                .filter(each -> each.get(key).asString().equals(name))
                .collect(Collectors.toList())
                .getFirst();
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

package bd.spbmu.infra.sandbox.frontdoor;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Passes each request on to the side that serves it, and the answer back, both as they flow. A side that is away is answered
 * for with 502; whoever asked asks again.
 */
public final class FrontDoor implements AutoCloseable {

    private static final int BAD_GATEWAY = 502;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int CHUNK = 16_384;
    private static final int BACKLOG = 512;

    /** Of one connection alone, or said by the door itself. */
    private static final Set<String> NOT_PASSED_ON = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto");

    static {
        // small answers leave at once, and a connection is given up before the other end gives it up
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    private final Routes routes;
    private final Map<String, URI> sides;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    /**
     * Opens at once.
     *
     * @param port 0 for a free one
     * @param sides where each side named by the routes listens
     */
    public FrontDoor(int port, Routes routes, Map<String, URI> sides) throws IOException {
        this.routes = routes;
        this.sides = Map.copyOf(sides);
        server = HttpServer.create(new InetSocketAddress(port), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<InputStream> answer;
            try {
                answer = http.send(asked(exchange), BodyHandlers.ofInputStream());
            } catch (IOException away) {
                refuse(exchange);
                return;
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            }
            answer(exchange, answer);
        }
    }

    private HttpRequest asked(HttpExchange exchange) {
        URI asked = exchange.getRequestURI();
        URI side = sides.get(routes.side(exchange.getRequestMethod(), asked.getPath()));
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(side + asked.getRawPath() + query))
                .method(exchange.getRequestMethod(), body(exchange));
        exchange.getRequestHeaders().forEach((name, values) -> pass(name, values, request));
        String host = exchange.getRequestHeaders().getFirst("Host");
        request.header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-Port", String.valueOf(port()))
                .header(
                        "X-Forwarded-For",
                        exchange.getRemoteAddress().getAddress().getHostAddress());
        if (host != null) {
            request.header("X-Forwarded-Host", host);
        }
        return request.build();
    }

    private static void pass(String name, List<String> values, HttpRequest.Builder request) {
        if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
        }
    }

    private static BodyPublisher body(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        if (length == null && !chunked) {
            return BodyPublishers.noBody();
        }
        BodyPublisher flowing = BodyPublishers.ofInputStream(exchange::getRequestBody);
        long known = length == null ? -1 : Long.parseLong(length);
        if (known == 0) {
            return BodyPublishers.noBody();
        }
        return known < 0 ? flowing : BodyPublishers.fromPublisher(flowing, known);
    }

    private static void answer(HttpExchange exchange, HttpResponse<InputStream> answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, List.copyOf(values));
            }
        });
        try (InputStream from = answer.body()) {
            exchange.sendResponseHeaders(answer.statusCode(), length(exchange.getRequestMethod(), answer));
            if (!isEmpty(exchange.getRequestMethod(), answer)) {
                flow(from, exchange.getResponseBody());
            }
        }
    }

    private static boolean isEmpty(String method, HttpResponse<?> answer) {
        return method.equals("HEAD") || answer.statusCode() == NO_CONTENT || answer.statusCode() == NOT_MODIFIED;
    }

    /** As the server wants it: -1 for no body, 0 for one whose end is not known yet. */
    private static long length(String method, HttpResponse<?> answer) {
        long said = answer.headers().firstValueAsLong("Content-Length").orElse(0);
        boolean none = isEmpty(method, answer)
                || (said == 0 && answer.headers().firstValue("Content-Length").isPresent());
        return none ? -1 : said;
    }

    private static void flow(InputStream from, OutputStream to) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            to.write(chunk, 0, read);
            to.flush();
        }
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        byte[] said = "This side of the registry is away; ask again.\n".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.getResponseHeaders().set("Retry-After", "1");
        exchange.sendResponseHeaders(BAD_GATEWAY, said.length);
        exchange.getResponseBody().write(said);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        http.shutdownNow();
    }
}

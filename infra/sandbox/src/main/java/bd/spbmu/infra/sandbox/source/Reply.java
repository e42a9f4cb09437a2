package bd.spbmu.infra.sandbox.source;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What goes back, and when.
 *
 * @param before pause before the first byte
 * @param within pause after it
 */
record Reply(int status, String body, Duration before, Duration within) {

    Reply(int status, String body) {
        this(status, body, Duration.ZERO, Duration.ZERO);
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        LockSupport.parkNanos(before.toNanos());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes, 0, 1);
        exchange.getResponseBody().flush();
        LockSupport.parkNanos(within.toNanos());
        exchange.getResponseBody().write(bytes, 1, bytes.length - 1);
    }
}

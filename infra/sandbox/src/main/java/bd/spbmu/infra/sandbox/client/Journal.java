package bd.spbmu.infra.sandbox.client;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps every request and its answer, one JSON object a line. Tokens, passwords and secrets never come here. */
public final class Journal implements AutoCloseable {

    /** Keeps nothing. */
    public static final Journal NONE = new Journal(null);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable BufferedWriter lines;

    private Journal(@Nullable BufferedWriter lines) {
        this.lines = lines;
    }

    public static Journal in(Path file) {
        try {
            return new Journal(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void request(String who, String method, String path, @Nullable String body, Answer answer) {
        ObjectNode line = JSON.createObjectNode();
        line.put("at", Instant.now().toString());
        line.put("who", who);
        line.put("method", method);
        line.put("path", path);
        if (body != null) {
            line.set("request", JSON.readTree(body));
        }
        line.put("status", answer.status());
        line.put("micros", answer.took().toNanos() / 1000);
        if (answer.position() != null) {
            line.put("position", answer.position());
        }
        if (answer.body().isMissingNode()) {
            line.put("text", answer.text());
        } else {
            line.set("answer", answer.body());
        }
        write(line);
    }

    /** @param what without any secret, such as {@code token of dss-mis} */
    void note(String who, String what, int status) {
        ObjectNode line = JSON.createObjectNode();
        line.put("at", Instant.now().toString());
        line.put("who", who);
        line.put("path", what);
        line.put("status", status);
        line.put("answer", "***");
        write(line);
    }

    private synchronized void write(ObjectNode line) {
        if (lines == null) {
            return;
        }
        try {
            lines.write(JSON.writeValueAsString(line));
            lines.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (lines == null) {
            return;
        }
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

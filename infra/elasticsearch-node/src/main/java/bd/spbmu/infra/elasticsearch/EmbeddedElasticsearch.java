package bd.spbmu.infra.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A node in a JVM of its own. The child ends when its standard input does, so it never outlives this process, not even
 * when that is killed; what the node has acknowledged survives a kill of either.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {

    private static final int LOOK_EVERY_MS = 50;
    private static final int STOPS_WITHIN_S = 30;
    private static final int LAST_LINES = 20;
    private static final int HTTP_OK = 200;
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

    private final Process process;
    private final ClassArchive archive;
    private final URI url;

    private EmbeddedElasticsearch(Process process, ClassArchive archive, URI url) {
        this.process = process;
        this.archive = archive;
        this.url = url;
    }

    /**
     * Starts a node and waits until it takes requests.
     *
     * @throws NodeStartFailure if it does not start, saying why
     */
    public static EmbeddedElasticsearch start(NodeSettings settings) throws InterruptedException {
        if (!Files.isDirectory(settings.home().resolve("lib"))) {
            throw new NodeStartFailure("There is no assembled Elasticsearch node at " + settings.home()
                    + "; build infra/elasticsearch-node, or name a cluster in spring.elasticsearch.uris.");
        }
        try {
            return launch(settings);
        } catch (IOException e) {
            throw new NodeStartFailure(
                    "Elasticsearch could not be started in " + settings.folder() + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedElasticsearch launch(NodeSettings settings) throws IOException, InterruptedException {
        for (Path folder : List.of(settings.data(), settings.logs(), settings.temporary())) {
            Files.createDirectories(folder);
        }
        Files.deleteIfExists(settings.addresses());
        ClassArchive archive = ClassArchive.of(settings.home());
        Process process = new ProcessBuilder(NodeCommand.of(settings, archive))
                .directory(settings.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(settings.output().toFile())
                .start();
        boolean ready = false;
        try {
            URI url = whenReady(process, settings);
            ready = true;
            return new EmbeddedElasticsearch(process, archive, url);
        } finally {
            if (!ready) {
                process.destroyForcibly();
            }
        }
    }

    private static URI whenReady(Process process, NodeSettings settings) throws IOException, InterruptedException {
        long end = System.nanoTime() + settings.patience().toNanos();
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(ANSWERS_WITHIN).build()) {
            while (System.nanoTime() < end) {
                if (process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                    throw ended(process.exitValue(), settings);
                }
                Optional<URI> url = address(settings).filter(address -> takesRequests(http, address));
                if (url.isPresent()) {
                    return url.get();
                }
            }
        }
        throw new NodeStartFailure("Elasticsearch was not ready within %d s; it last said: %s"
                .formatted(settings.patience().toSeconds(), lastLines(settings)));
    }

    private static Optional<URI> address(NodeSettings settings) throws IOException {
        if (!Files.exists(settings.addresses())) {
            return Optional.empty();
        }
        return Files.readAllLines(settings.addresses()).stream()
                .filter(line -> !line.isBlank())
                .map(line -> URI.create("http://" + line.strip()))
                .findFirst();
    }

    private static boolean takesRequests(HttpClient http, URI url) {
        HttpRequest health = HttpRequest.newBuilder(url.resolve("/_cluster/health?wait_for_status=yellow&timeout=2s"))
                .timeout(ANSWERS_WITHIN)
                .build();
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static NodeStartFailure ended(int status, NodeSettings settings) throws IOException {
        if (status == ElasticsearchNode.FOLDER_TAKEN) {
            return new NodeStartFailure("The folder " + settings.folder()
                    + " is in use by another Elasticsearch node; stop that one, or choose another data folder.");
        }
        return new NodeStartFailure(
                "Elasticsearch ended with status %d; it last said: %s".formatted(status, lastLines(settings)));
    }

    private static String lastLines(NodeSettings settings) throws IOException {
        List<String> lines = Files.readAllLines(settings.output());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** Where it listens, on this machine only; another one after every start. */
    public URI url() {
        return url;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Tells when the node has ended, however it did. */
    public void onEnd(Runnable told) {
        Thread.ofVirtual().name("node-end").start(() -> {
            process.onExit().join();
            told.run();
        });
    }

    /** As a power cut would: for tests of what survives. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(STOPS_WITHIN_S, TimeUnit.SECONDS)) {
                archive.keep();
                return;
            }
        } catch (IOException notClosed) {
            // then it is ended the hard way, which loses nothing
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}

package bd.spbmu.infra.app.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A registry in a JVM of its own, so that it can be killed. */
final class ChildRegistry implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);

    private final Settings settings;
    private final Path output;
    private Process process;

    ChildRegistry(Settings settings) {
        this.settings = settings;
        this.output = settings.data().resolveSibling(settings.data().getFileName() + ".out");
        this.process = launch();
    }

    private Process launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "bd.spbmu.infra.app.RegistryApplication"));
        command.addAll(settings.arguments());
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChildRegistry ready() {
        Client client = client();
        HttpRequest.Builder health = HttpRequest.newBuilder(URI.create(settings.base() + "/actuator/health/readiness"));
        await().atMost(STARTS_WITHIN).pollInterval(Duration.ofMillis(200)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the registry ended: " + said());
            }
            try {
                return client.send(health).status() == 200;
            } catch (UncheckedIOException notYet) {
                return false;
            }
        });
        return this;
    }

    Client client() {
        return new Client(settings.base(), settings.data());
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    /** As {@code kill -9} does: no hook runs, nothing is closed. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void again() {
        process = launch();
        ready();
    }

    int exitCode() {
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

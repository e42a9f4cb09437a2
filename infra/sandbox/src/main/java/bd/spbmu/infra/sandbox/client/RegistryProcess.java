package bd.spbmu.infra.sandbox.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A registry of one's own: a child process with a folder of its own, both gone when it is closed. */
public final class RegistryProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(6);
    private static final int STOP_SECONDS = 30;
    private static final int OK = 200;

    private final List<String> command;
    private final Path folder;
    private final int port;
    private Process process;

    private RegistryProcess(List<String> command, Path folder, int port) throws IOException {
        this.command = command;
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    /** On a free port, over an empty data folder, without a demo population. */
    public static RegistryProcess start(List<String> command) {
        try {
            return new RegistryProcess(command, Files.createTempDirectory("registry-story"), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    public Path credentials() {
        return folder.resolve("data").resolve("demo-credentials.json");
    }

    /** Time from launching to readiness. */
    public Duration awaitReady() {
        long began = System.nanoTime();
        try (HttpClient http = HttpClient.newHttpClient()) {
            boolean ready = Waiting.until(START, () -> !process.isAlive() || isReady(http));
            if (!ready || !process.isAlive()) {
                throw new IllegalStateException("The registry did not start: " + lastWords());
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /**
     * As {@code kill -9} does: no goodbye, no flush. Starts it again over the same folder; where a launcher keeps several
     * processes, kills the one that takes commands, which the launcher starts again.
     */
    public void killAndRestart() {
        Path commandSide = folder.resolve("data").resolve("command.pid");
        if (Files.exists(commandSide)) {
            kill(commandSide);
            return;
        }
        kill();
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kill(Path number) {
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(number).strip())).ifPresent(side -> {
                side.destroyForcibly();
                side.onExit().join();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private Process launch() throws IOException {
        List<String> line = new ArrayList<>(command);
        line.add("--server.port=" + port);
        line.add("--registry.data=" + folder.resolve("data"));
        line.add("--registry.demo=true");
        line.add("--registry.demo-data=false");
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
    }

    private boolean isReady(HttpClient http) {
        try {
            URI ready = URI.create("http://localhost:" + port + "/actuator/health/readiness");
            HttpRequest request =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path output() {
        return folder.resolve("registry.out");
    }

    private String lastWords() {
        try {
            List<String> said = Files.readAllLines(output());
            return String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size()));
        } catch (IOException silent) {
            return "it left no word.";
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
            if (System.getProperty("story.keep") == null) {
                delete();
            }
        } catch (InterruptedException stopped) {
            kill();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

package bd.spbmu.infra.app.sides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Programs like this one: with the same Java, the same options, the same libraries. */
final class Java {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(200);
    private static final int OK = 200;

    private Java() {}

    static List<String> command(String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main);
        command.addAll(arguments);
        return command;
    }

    static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void refuseTaken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new IllegalStateException(
                    "Port " + port + " is taken by another program: stop it, or choose another port.", taken);
        }
    }

    /** @throws IllegalStateException with its last words if one of them ends or takes too long */
    static void awaitReady(Map<Supervised, URI> processes) {
        long deadline = System.nanoTime() + STARTS_WITHIN.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            processes.forEach((process, address) -> {
                while (!isReady(http, address)) {
                    if (System.nanoTime() > deadline || !process.isAlive()) {
                        throw new IllegalStateException(
                                "The process " + process.name() + " did not start: " + process.lastWords());
                    }
                    LockSupport.parkNanos(LOOKS_EVERY.toNanos());
                }
            });
        }
    }

    private static boolean isReady(HttpClient http, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while it was starting", ending);
        }
    }
}

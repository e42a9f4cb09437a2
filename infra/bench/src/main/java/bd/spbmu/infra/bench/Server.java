package bd.spbmu.infra.bench;

import bd.spbmu.infra.sandbox.eventstoredb.EventStoreMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The server to measure against: the one whose address is given, or the sandbox's double as a process of its own. */
final class Server implements AutoCloseable {

    private static final String GIVEN = "REGISTRY_EVENTSTOREDB_URL";

    private final @Nullable Process process;
    private final String url;

    private Server(@Nullable Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static Server find() throws IOException {
        String given = System.getenv(GIVEN);
        return given == null || given.isBlank() ? startedDouble() : new Server(null, given);
    }

    private static Server startedDouble() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EventStoreMain.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader said = process.inputReader();
        for (@Nullable String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf("kurrentdb://");
            if (at >= 0) {
                return new Server(process, line.substring(at));
            }
        }
        throw new IOException("the double did not start");
    }

    String url() {
        return url;
    }

    String name() {
        return process == null
                ? "the server of " + GIVEN
                : "the sandbox's double, in memory, a process of its own on the same machine";
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }
}

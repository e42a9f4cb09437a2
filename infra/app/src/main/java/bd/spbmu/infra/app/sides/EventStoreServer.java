package bd.spbmu.infra.app.sides;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The sandbox's stand-in for EventStoreDB, as a process of its own. */
final class EventStoreServer implements AutoCloseable {

    static final String NAME = "eventstore";

    private static final String MAIN = "bd.spbmu.infra.sandbox.eventstoredb.EventStoreMain";
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(40);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(100);

    private final int port = Java.freePort();
    private final Supervised process;

    EventStoreServer(Path folder, Consumer<String> gaveUp) {
        process = new Supervised(
                NAME,
                Java.command(
                        MAIN,
                        List.of(
                                "--port",
                                String.valueOf(port),
                                "--file",
                                folder.resolve("events.log").toString())),
                folder,
                gaveUp);
    }

    Supervised process() {
        return process;
    }

    String url() {
        return "kurrentdb://127.0.0.1:" + port + "?tls=false";
    }

    void awaitListening() {
        long deadline = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!listens()) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new IllegalStateException("The event store did not start: " + process.lastWords());
            }
            LockSupport.parkNanos(LOOKS_EVERY.toNanos());
        }
    }

    private boolean listens() {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.close();
    }
}

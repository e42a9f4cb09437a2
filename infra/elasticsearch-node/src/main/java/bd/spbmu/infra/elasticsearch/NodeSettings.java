package bd.spbmu.infra.elasticsearch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What to start.
 *
 * @param home the assembled node: lib, modules, config, main
 * @param folder the node's own folder for data, logs and temporary files; one node at a time
 * @param heap as the JVM writes it, such as {@code 512m}
 * @param patience how long a start may take
 */
public record NodeSettings(Path home, Path folder, String heap, Duration patience) {

    private static final int PREDECESSOR_SHARE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    public NodeSettings {
        home = home.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
    }

    public static NodeSettings of(Path home, Path folder) {
        return new NodeSettings(home, folder, "512m", PATIENCE);
    }

    public NodeSettings heap(String other) {
        return new NodeSettings(home, folder, other, patience);
    }

    public NodeSettings patience(Duration other) {
        return new NodeSettings(home, folder, heap, other);
    }

    /** A node whose parent was killed a moment ago needs some seconds to close; its successor waits for it. */
    Duration patienceWithPredecessor() {
        return patience.dividedBy(PREDECESSOR_SHARE);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    Path lock() {
        return folder.resolve("node.lock");
    }

    /** What the node says, from this start on. */
    Path output() {
        return logs().resolve("node.out");
    }

    /** Written by the node once it listens: host and port, one address a line. */
    Path addresses() {
        return logs().resolve("http.ports");
    }
}

package bd.spbmu.infra.searchstore;

import java.net.URI;
import java.util.List;

/** The nodes to talk to. */
sealed interface SearchNodes extends AutoCloseable permits OwnNode, Cluster {

    static SearchNodes of(SearchSettings settings, Runnable alarm) {
        return settings.cluster().isEmpty() ? new OwnNode(settings, alarm) : new Cluster(settings.cluster());
    }

    /**
     * Where they listen now; starts what is ours to start.
     *
     * @throws RuntimeException if they cannot be started; the message is one sentence for the log
     */
    List<URI> addresses() throws InterruptedException;

    /** False when it is known, without asking, that nobody listens. */
    boolean mayListen();

    @Override
    void close();
}

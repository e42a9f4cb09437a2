package bd.spbmu.infra.searchstore;

import java.net.URI;
import java.util.List;

/** A cluster that others run. */
record Cluster(List<URI> addresses) implements SearchNodes {

    @Override
    public boolean mayListen() {
        return true;
    }

    @Override
    public void close() {
        // not ours
    }
}

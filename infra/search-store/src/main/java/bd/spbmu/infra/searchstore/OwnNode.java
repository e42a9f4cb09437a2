package bd.spbmu.infra.searchstore;

import bd.spbmu.infra.elasticsearch.EmbeddedElasticsearch;
import bd.spbmu.infra.elasticsearch.NodeSettings;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of our own, started again whenever it has ended. */
final class OwnNode implements SearchNodes {

    private final NodeSettings settings;
    private final Runnable alarm;
    private volatile @Nullable EmbeddedElasticsearch node;

    /** @param alarm told when the node has ended */
    OwnNode(SearchSettings settings, Runnable alarm) {
        this.settings = NodeSettings.of(settings.home(), settings.folder()).heap(settings.heap());
        this.alarm = alarm;
    }

    @Override
    public List<URI> addresses() throws InterruptedException {
        EmbeddedElasticsearch running = node;
        if (running == null || !running.isAlive()) {
            running = EmbeddedElasticsearch.start(settings);
            node = running;
            running.onEnd(alarm);
        }
        return List.of(running.url());
    }

    @Override
    public boolean mayListen() {
        EmbeddedElasticsearch running = node;
        return running != null && running.isAlive();
    }

    @Override
    public void close() {
        EmbeddedElasticsearch running = node;
        if (running != null) {
            running.close();
        }
    }
}

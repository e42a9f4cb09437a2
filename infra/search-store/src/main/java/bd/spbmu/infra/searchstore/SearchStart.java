package bd.spbmu.infra.searchstore;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * Starts before every event processor: by then all beans are there, so the indices can be checked, and processors that
 * must go back to the beginning can be sent there before they run. A store that is down does not keep the rest waiting.
 */
final class SearchStart implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final SearchStore store;
    private volatile boolean running;

    SearchStart(SearchStore store) {
        this.store = store;
    }

    @Override
    public void start() {
        running = true;
        try {
            store.wired();
            store.awaitFirstVerdict(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}

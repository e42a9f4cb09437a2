package bd.spbmu.infra.app.sides;

import java.nio.file.Path;
import java.util.List;

/** Opens the stores that sides share to journeys in other packages. */
public final class StartedStores implements AutoCloseable {

    private final Stores stores;

    public StartedStores(Path folder) {
        stores = new Stores(folder, Path.of(System.getProperty("registry.elasticsearch.home")));
    }

    public List<String> settings() {
        return stores.settings();
    }

    @Override
    public void close() {
        stores.close();
    }
}

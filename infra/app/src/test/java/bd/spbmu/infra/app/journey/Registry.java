package bd.spbmu.infra.app.journey;

import bd.spbmu.infra.app.StartedRegistry;
import java.net.URI;
import java.nio.file.Path;

/** The registry all journeys share: started once, with the real search node, gone with this JVM. */
final class Registry {

    private static final Settings SETTINGS = Settings.fresh();
    private static final Client CLIENT = start();

    private Registry() {}

    private static Client start() {
        StartedRegistry.start(SETTINGS.arguments());
        return new Client(SETTINGS.base(), SETTINGS.data());
    }

    static URI base() {
        return SETTINGS.base();
    }

    static Path data() {
        return SETTINGS.data();
    }

    static Client client() {
        return CLIENT;
    }
}

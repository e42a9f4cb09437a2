package bd.spbmu.infra.app;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the door of the application to journeys in other packages. */
public final class StartedRegistry {

    private StartedRegistry() {}

    /** Closed when this JVM ends. */
    public static ConfigurableApplicationContext start(List<String> arguments) {
        return RegistryApplication.start(arguments.toArray(String[]::new));
    }
}

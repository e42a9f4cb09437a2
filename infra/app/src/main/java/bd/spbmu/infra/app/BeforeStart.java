package bd.spbmu.infra.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes sure of the data folder and the port before anything is opened, logged or started. Runs once the settings are
 * read, and before the log file is made in the folder.
 */
final class BeforeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String DATA = "registry.data";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment settings = event.getEnvironment();
        DataFolder folder = DataFolder.claim(Path.of(settings.getRequiredProperty(DATA)));
        try {
            checkPort(settings.getProperty("server.port", Integer.class, 8080));
        } catch (CannotStart taken) {
            folder.close();
            throw taken;
        }
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "data folder", Map.of(DATA, folder.path().toString())));
        event.getSpringApplication()
                .addInitializers(context -> context.getBeanFactory().registerSingleton("dataFolder", folder));
    }

    private static void checkPort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStart("Port " + port + " is taken by another program: stop it, or choose another port.");
        }
    }

    @Override
    public int getOrder() {
        return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 1;
    }
}

package bd.spbmu.infra.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Makes sure of the data folder and the port before anything is opened, logged or started. Runs once the settings are
 * read, and before the log file is made in the folder.
 */
final class BeforeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment settings = event.getEnvironment();
        DataFolder folder = DataFolder.claim(Path.of(settings.getRequiredProperty("registry.data")));
        try {
            checkPort(settings.getProperty("server.port", Integer.class, 8080));
        } catch (CannotStart taken) {
            folder.close();
            throw taken;
        }
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

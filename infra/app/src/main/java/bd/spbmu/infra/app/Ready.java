package bd.spbmu.infra.app;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Says where the registry answers. */
final class Ready implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        Duration took = event.getTimeTaken();
        System.out.println((Side.areTogether(settings)
                        ? "The Single Registry answers on " + settings.getProperty("registry.public-url")
                        : "This side of the Single Registry answers on port " + settings.getProperty("server.port"))
                + (took == null ? "" : ", after " + took.toSeconds() + " s"));
    }
}

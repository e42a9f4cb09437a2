package bd.spbmu.infra.app;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A side alone is of use only with stores and keys that the other sides can reach: refuses to start one without. */
final class SharedStores implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String KEYS = "registry.keys";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment settings = event.getEnvironment();
        if (Side.areTogether(settings)) {
            return;
        }
        String url = settings.getProperty("spring.datasource.url", "");
        if (url.startsWith("jdbc:h2:file:") || url.startsWith("jdbc:h2:mem:")) {
            throw new CannotStart("One side of the registry alone needs a relational store that the other sides share:"
                    + " set spring.datasource.url to jdbc:postgresql://….");
        }
        if (settings.getProperty("spring.elasticsearch.uris", "").isBlank()) {
            throw new CannotStart("One side of the registry alone needs a search store that the other sides share:"
                    + " set spring.elasticsearch.uris.");
        }
        Path data = Path.of(settings.getRequiredProperty("registry.data"))
                .toAbsolutePath()
                .normalize();
        Path keys = Path.of(settings.getRequiredProperty(KEYS)).toAbsolutePath().normalize();
        if (keys.equals(data)) {
            throw new CannotStart("One side of the registry alone needs the keys that the other sides use: set " + KEYS
                    + " to a folder that all of them can read.");
        }
        settings.getPropertySources()
                .addLast(new MapPropertySource("sides apart", Map.of("registry.aggregates-cached", "false")));
    }

    @Override
    public int getOrder() {
        return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 2;
    }
}

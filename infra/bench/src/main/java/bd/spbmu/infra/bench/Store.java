package bd.spbmu.infra.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The registry's event store alone, put together as the registry does it. */
final class Store implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Store(Map<String, Object> settings) {
        context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }

    static Store onEventStoreDb(Path folder, String url) {
        Map<String, Object> settings = settings(folder.resolve("eventstoredb"));
        settings.put("registry.event-store", "eventstoredb");
        settings.put("registry.eventstoredb.url", url);
        return new Store(settings);
    }

    static Store onH2(Path folder) {
        return new Store(settings(folder.resolve("h2")));
    }

    private static Map<String, Object> settings(Path folder) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("registry.data", folder.toString());
        settings.put("registry.demo", "true");
        settings.put("logging.level.root", "WARN");
        settings.put("spring.main.banner-mode", "off");
        return settings;
    }

    EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    EventStore events() {
        return context.getBean(EventStore.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** What is put together. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(basePackages = "bd.spbmu.infra.eventstore")
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}

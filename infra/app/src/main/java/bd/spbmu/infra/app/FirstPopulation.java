package bd.spbmu.infra.app;

import bd.spbmu.infra.sandbox.story.DemoPopulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills a demonstration with people once, beside the first visitors and through the API like anybody. Begun again at the next
 * start if it was cut off.
 */
@Component
@ConditionalOnProperty(name = {"registry.demo", "registry.demo-data"})
class FirstPopulation {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPopulation.class);
    private static final int PERSONS = 400;

    private final Path data;
    private final Path keys;

    FirstPopulation(@Value("${registry.data}") Path data, @Value("${registry.keys}") Path keys) {
        this.data = data;
        this.keys = keys;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        Path filled = data.resolve("demo-population");
        if (!Files.exists(filled)) {
            Thread.ofPlatform().daemon().name("demo-population").start(() -> fill(filled));
        }
    }

    private void fill(Path filled) {
        try {
            boolean well = DemoPopulation.fill(keys.resolve("demo-credentials.json"), PERSONS);
            Files.writeString(filled, "The demo population was sent" + (well ? "." : ", with failures.") + "\n");
            LOG.info("the demo population was sent{}", well ? "" : ", with failures");
        } catch (IOException | RuntimeException cutOff) {
            LOG.warn("the demo population was cut off, the next start begins it again", cutOff);
        }
    }
}

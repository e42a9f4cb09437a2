package bd.spbmu.infra.app;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the Single Registry. Every setting is explained in {@code application.yaml}. */
@SpringBootApplication
@ComponentScan(
        basePackages = "bd.spbmu",
        // slices may give the same simple name to classes of their own
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = OfOtherSides.class),
            // an outsider, which has a main of its own
            @Filter(type = FilterType.REGEX, pattern = "bd\\.spbmu\\.infra\\.sandbox\\..*"),
            // little applications inside tests, on the class path only where tests are
            @Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?")
        })
public class RegistryApplication {

    private static final String BOOT_REPORT = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

    /** @param arguments settings as {@code --registry.data=…} */
    public static void main(String[] arguments) {
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        // what cannot start is told once, by OneSentence
        LoggingSystem.get(RegistryApplication.class.getClassLoader()).setLogLevel(BOOT_REPORT, LogLevel.OFF);
        return new SpringApplicationBuilder(RegistryApplication.class)
                .listeners(
                        new BeforeStart(),
                        new SharedStores(),
                        new EndsWithParent(),
                        new DemoProviders(),
                        new DemoSources(),
                        new DemoSms(),
                        new Ready())
                .run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

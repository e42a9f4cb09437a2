package bd.spbmu.infra.app;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
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
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "bd\\.spbmu\\.infra\\.sandbox\\..*"))
public class RegistryApplication {

    /** @param arguments settings as {@code --registry.data=…} */
    public static void main(String[] arguments) {
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(RegistryApplication.class)
                .listeners(new BeforeStart(), new Ready())
                .run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

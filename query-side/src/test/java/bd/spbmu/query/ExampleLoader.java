package bd.spbmu.query;

import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.ReadableSeals;
import org.axonframework.config.ProcessingGroup;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;

/** Tells every projector of the context the example year, before the first question. */
@Configuration(proxyBeanMethods = false)
public class ExampleLoader {

    @Bean
    ApplicationListener<ContextRefreshedEvent> theYearHappens(ReadableSeals seals) {
        return refreshed -> {
            ApplicationContext context = refreshed.getApplicationContext();
            Object[] projectors = context.getBeansWithAnnotation(ProcessingGroup.class)
                    .values()
                    .toArray();
            new ExampleYear(new EventFeed(projectors), seals).happen();
        };
    }
}

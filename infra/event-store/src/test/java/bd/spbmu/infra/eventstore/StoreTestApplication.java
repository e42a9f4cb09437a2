package bd.spbmu.infra.eventstore;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The event store alone, with one aggregate to write to it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(basePackages = "bd.spbmu.infra.eventstore")
class StoreTestApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.matching.Scorer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Persons are compared by the one scorer of the kernel. */
@Configuration(proxyBeanMethods = false)
class ScreeningSetup {

    @Bean
    SamePerson samePerson() {
        return Scorer::score;
    }
}

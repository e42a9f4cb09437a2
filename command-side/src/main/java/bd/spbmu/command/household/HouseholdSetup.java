package bd.spbmu.command.household;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of households: claims of persons wait as long as claims of identifiers do. */
@Configuration(proxyBeanMethods = false)
class HouseholdSetup {

    @Bean
    JoiningLease joiningLease(
            @Value("${registry.claim.lease:60s}") Duration lasts,
            @Value("${registry.claim.margin:30s}") Duration margin) {
        return new JoiningLease(lasts.plus(margin));
    }
}

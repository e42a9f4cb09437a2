package bd.spbmu.command.registry;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of registering. */
@Configuration(proxyBeanMethods = false)
class RegistrySetup {

    @Bean
    ClaimLease claimLease(
            @Value("${registry.claim.lease:60s}") Duration lasts,
            @Value("${registry.claim.margin:30s}") Duration margin) {
        return new ClaimLease(lasts, margin);
    }
}

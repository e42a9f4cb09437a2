package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentProvider;
import bd.spbmu.kernel.registry.Provider;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One adapter for each provider; without an address it answers nobody, and its instructions wait. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProviderSettings.class, DispatchPace.class})
class GatewayConfiguration {

    @Bean
    PaymentProvider bkash(ProviderSettings settings, Clock clock) {
        return new HttpPaymentProvider(Provider.BKASH, settings, clock);
    }

    @Bean
    PaymentProvider nagad(ProviderSettings settings, Clock clock) {
        return new HttpPaymentProvider(Provider.NAGAD, settings, clock);
    }

    @Bean
    PaymentProvider rocket(ProviderSettings settings, Clock clock) {
        return new HttpPaymentProvider(Provider.ROCKET, settings, clock);
    }
}

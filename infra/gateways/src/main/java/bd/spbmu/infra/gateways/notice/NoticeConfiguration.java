package bd.spbmu.infra.gateways.notice;

import bd.spbmu.command.application.MessageGateway;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one gateway, wherever it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {

    @Bean
    MessageGateway messageGateway(NoticeSettings settings, Clock clock) {
        return new HttpMessageGateway(settings, clock);
    }
}

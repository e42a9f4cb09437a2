package bd.spbmu.infra.web.access;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Officers sign in to the pages at an issuer outside, with PKCE. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = {"registry.issuer", "registry.login.client-id"})
class OutsideSignIn {

    static final String REGISTRATION = "issuer";

    /** The issuer is looked up when the first officer signs in, so that the registry starts without it. */
    @Bean
    ClientRegistrationRepository registryAsClient(AccessSettings settings) {
        AccessSettings.Login login = Objects.requireNonNull(settings.login());
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                ClientRegistrations.fromIssuerLocation(String.valueOf(settings.issuer()))
                        .registrationId(REGISTRATION)
                        .clientId(login.clientId())
                        .clientSecret(login.clientSecret())
                        .scope("openid", "profile")
                        .build()));
    }
}

package bd.spbmu.infra.web.access;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/** The access token with which an issuer outside signed the officer in, renewed while that issuer allows. */
@Component
@ConditionalOnProperty(name = {"registry.issuer", "registry.login.client-id"})
class OutsideOfficerTokens implements OfficerTokens {

    private static final Duration WHERE_NOBODY_SAYS = Duration.ofMinutes(1);

    private final DefaultOAuth2AuthorizedClientManager clients;
    private final Clock clock;

    OutsideOfficerTokens(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository signedIn, Clock clock) {
        this.clients = new DefaultOAuth2AuthorizedClientManager(registrations, signedIn);
        this.clients.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        this.clock = clock;
    }

    @Override
    public OfficerToken of(Authentication officer, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizeRequest wanted = OAuth2AuthorizeRequest.withClientRegistrationId(OutsideSignIn.REGISTRATION)
                .principal(officer)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response)
                .build();
        OAuth2AuthorizedClient client;
        try {
            client = clients.authorize(wanted);
        } catch (OAuth2AuthorizationException signInAgain) {
            throw new Refusal(AccessProblem.NOT_AUTHENTICATED);
        }
        Instant now = clock.instant();
        Instant until = client == null ? null : client.getAccessToken().getExpiresAt();
        if (client == null || (until != null && !until.isAfter(now))) {
            throw new Refusal(AccessProblem.NOT_AUTHENTICATED);
        }
        return new OfficerToken(
                client.getAccessToken().getTokenValue(), until == null ? now.plus(WHERE_NOBODY_SAYS) : until);
    }
}

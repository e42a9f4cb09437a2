package bd.spbmu.infra.web.access;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The embedded issuer: for demonstrations and development only, and only while no issuer outside is named. */
@Configuration(proxyBeanMethods = false)
@WithDemoIssuer
class DemoIssuer {

    static final String CONSOLE = "console";

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(30);

    @Bean
    @Order(1)
    SecurityFilterChain issuerDoor(HttpSecurity http) throws Exception {
        return Doors.hardened(http)
                .oauth2AuthorizationServer(server -> http.securityMatcher(server.getEndpointsMatcher()))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .exceptionHandling(no -> no.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    DemoCredentials demoCredentials(AccessSettings settings) {
        return DemoCredentials.in(settings.demoKeys(), settings.publicUrl());
    }

    @Bean
    @ConditionalOnMissingBean
    PasswordEncoder randomSecrets() {
        return new RandomSecrets();
    }

    @Bean
    RegisteredClientRepository demoClients(
            DemoCredentials credentials, PasswordEncoder encoder, AccessSettings settings) {
        Stream<RegisteredClient> machines = credentials.clients().stream().map(client -> machine(client, encoder));
        return new InMemoryRegisteredClientRepository(
                Stream.concat(machines, Stream.of(console(settings))).toList());
    }

    private static RegisteredClient machine(DemoClient client, PasswordEncoder encoder) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientName("Demo client of " + client.mis())
                .clientSecret(encoder.encode(client.secret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    private static RegisteredClient console(AccessSettings settings) {
        return RegisteredClient.withId(CONSOLE)
                .clientId(CONSOLE)
                .clientName("Demo console")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.publicUrl() + "/signed-in")
                .redirectUri("http://127.0.0.1/signed-in")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    @Bean
    UserDetailsService demoOfficers(DemoCredentials credentials, PasswordEncoder encoder) {
        Map<String, DemoOfficer> byName = credentials.officersSignedIn().stream()
                .map(officer -> officer.withPassword(Objects.requireNonNull(encoder.encode(officer.password()))))
                .collect(Collectors.toMap(DemoOfficer::name, Function.identity()));
        return name -> {
            DemoOfficer officer = byName.get(name);
            if (officer == null) {
                throw new UsernameNotFoundException("no such demo officer");
            }
            return officer;
        };
    }

    @Bean
    JWKSource<SecurityContext> demoSigningKeys(RSAKey demoSigningKey) {
        return new ImmutableJWKSet<>(new JWKSet(demoSigningKey));
    }

    @Bean
    AuthorizationServerSettings demoIssuerSettings(AccessSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.publicUrl().toString())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demoClaims(DemoCredentials credentials) {
        Map<String, Map<String, Object>> machines =
                credentials.clients().stream().collect(Collectors.toMap(DemoClient::id, DemoClient::claims));
        Map<String, Map<String, Object>> people = credentials.officersSignedIn().stream()
                .collect(Collectors.toMap(DemoOfficer::name, DemoOfficer::claims));
        return context -> {
            boolean machine = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
            Map<String, Object> claims =
                    machine ? machines.get(context.getRegisteredClient().getClientId()) : people.get(name(context));
            context.getClaims().claims(all -> all.putAll(Objects.requireNonNull(claims)));
            context.getClaims().id(UUID.randomUUID().toString());
        };
    }

    private static String name(JwtEncodingContext context) {
        Authentication signedIn = context.getPrincipal();
        return signedIn == null ? "" : signedIn.getName();
    }
}

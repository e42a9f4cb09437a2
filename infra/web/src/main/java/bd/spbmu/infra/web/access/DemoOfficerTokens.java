package bd.spbmu.infra.web.access;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Short tokens of the embedded issuer for its officers, with the claims its other tokens have. */
@Component
@WithDemoIssuer
class DemoOfficerTokens implements OfficerTokens {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final JwtEncoder encoder;
    private final AccessSettings settings;
    private final Clock clock;

    DemoOfficerTokens(JWKSource<SecurityContext> keys, AccessSettings settings, Clock clock) {
        this.encoder = new NimbusJwtEncoder(keys);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public OfficerToken of(Authentication officer, HttpServletRequest request, HttpServletResponse response) {
        if (!(officer.getPrincipal() instanceof DemoOfficer known)) {
            throw new Refusal(AccessProblem.NOT_AUTHENTICATED);
        }
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(settings.publicUrl().toString())
                .subject(known.name())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .id(UUID.randomUUID().toString())
                .claims(all -> all.putAll(known.claims()))
                .build();
        return new OfficerToken(
                encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue(), now.plus(LIFE));
    }
}

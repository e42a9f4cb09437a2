package bd.spbmu.infra.web.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Judges bearer tokens: signature, issuer, time, and for an issuer outside also whom they are meant for. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    @Bean
    JwtDecoder tokenDecoder(AccessSettings settings, ObjectProvider<RSAKey> embeddedKey) {
        RSAKey key = embeddedKey.getIfAvailable();
        return key == null ? outside(settings) : embedded(key, settings.publicUrl());
    }

    /** Known to every process, so that each can judge what one of them issued. */
    @Bean
    @WithDemoIssuer
    RSAKey demoSigningKey(AccessSettings settings) {
        return DemoCredentials.signingKey(settings.demoKeys());
    }

    private static JwtDecoder embedded(RSAKey key, URI issuer) {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer.toString()));
            return decoder;
        } catch (JOSEException unusable) {
            throw new IllegalStateException("The demo issuer's signing key is not usable", unusable);
        }
    }

    /** The issuer is asked for its keys when the first token comes, so that the registry starts without it. */
    private static JwtDecoder outside(AccessSettings settings) {
        String issuer = String.valueOf(settings.issuer());
        List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
        validators.add(JwtValidators.createDefaultWithIssuer(issuer));
        if (settings.audience() != null) {
            validators.add(new JwtClaimValidator<List<String>>(
                    JwtClaimNames.AUD, meant -> meant != null && meant.contains(settings.audience())));
        }
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .jwsAlgorithms(algorithms -> algorithms.addAll(
                            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                    .build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(validators));
            return decoder;
        });
    }
}

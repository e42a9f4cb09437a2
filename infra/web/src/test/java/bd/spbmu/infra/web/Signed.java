package bd.spbmu.infra.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Makes tokens as the issuer does, and as a forger would. */
final class Signed {

    private Signed() {}

    static RSAKey ownKey(Edge edge) throws Exception {
        return RSAKey.parse(Files.readString(edge.data.resolve("demo-signing-key.json")));
    }

    static String machine(RSAKey key, String issuer, Instant until) throws Exception {
        return by(
                key,
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject("dss-mis")
                        .claim("actor_kind", "machine")
                        .claim("roles", List.of("MIS_CLIENT"))
                        .expirationTime(Date.from(until)));
    }

    static String by(RSAKey key, JWTClaimsSet.Builder claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}

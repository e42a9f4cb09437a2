package bd.spbmu.infra.web.access;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who signs people and machines in.
 *
 * @param keys folder for what is made on first start
 * @param demo whether the embedded issuer with its demo clients and officers may exist
 * @param issuer an OIDC issuer outside; absent for the embedded one
 * @param audience what an outside issuer's tokens must be meant for; absent to take any
 * @param publicUrl where browsers and clients reach the registry
 * @param login the registry's own client at an outside issuer, absent when no officer signs in on pages
 * @param claims how the issuer calls what the registry wants to know
 */
@ConfigurationProperties("registry")
record AccessSettings(
        Path keys,
        @DefaultValue("false") boolean demo,
        @Nullable URI issuer,
        @Nullable String audience,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @Nullable Login login,
        @DefaultValue Claims claims) {

    /** @throws IllegalStateException outside of a demonstration */
    Path demoKeys() {
        if (!demo) {
            throw new IllegalStateException("There is nobody to sign in with: set registry.issuer to an OpenID Connect"
                    + " issuer, or registry.demo=true for a demonstration.");
        }
        return keys;
    }

    record Login(String clientId, String clientSecret) {}

    /** Names of claims; a dot leads into an object, as in {@code realm_access.roles}. */
    record Claims(
            @DefaultValue("sub") String id,
            @DefaultValue("actor_kind") String kind,
            @DefaultValue("mis") String mis,
            @DefaultValue("roles") String roles,
            @DefaultValue("programmes") String programmes,
            @DefaultValue("places") String places) {}
}

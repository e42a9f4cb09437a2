package bd.spbmu.infra.web.access;

import bd.spbmu.kernel.Refusal;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Turns the roles of a token into authorities; a token that does not say who it is gets none, and is refused later. */
@Component
class RoleAuthorities implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Actors actors;

    RoleAuthorities(Actors actors) {
        this.actors = actors;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new JwtAuthenticationToken(token, authorities(token));
    }

    private List<SimpleGrantedAuthority> authorities(Jwt token) {
        try {
            return actors.of(token.getClaims()).roles().stream()
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                    .toList();
        } catch (Refusal unknown) {
            return List.of();
        }
    }
}

package bd.spbmu.infra.web.access;

import bd.spbmu.infra.web.problem.WebProblem;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/**
 * Reads an {@link Actor} out of what the issuer says. Fails closed: a token that leaves out a scope reaches nothing, and
 * everything must be asked for by {@code *}.
 */
@Component
class Actors {

    /** Nobody signed in: no role, so no command and no person's data. */
    static final Actor PUBLIC = new Actor(new ActorId("public"), ActorKind.MACHINE, null, Set.of(), Scope.EVERYTHING);

    static final String EVERYTHING = "*";

    /** An empty set would mean everything, so nothing is said by names that nobody bears. */
    private static final Set<ProgrammeCode> NO_PROGRAMME = Set.of(ProgrammeCode.of("no-programme"));

    private static final Set<PlaceCode> NO_PLACE = Set.of(PlaceCode.of("00"));

    private final AccessSettings.Claims names;

    Actors(AccessSettings settings) {
        this.names = settings.claims();
    }

    /** @throws Refusal {@code token-lacks-claims} if who it is cannot be told */
    Actor of(@Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return PUBLIC;
        }
        Object principal = authentication.getPrincipal();
        if (principal instanceof DemoOfficer officer) {
            return officer.actor();
        }
        if (principal instanceof ClaimAccessor token) {
            return of(token.getClaims());
        }
        throw new Refusal(WebProblem.TOKEN_LACKS_CLAIMS);
    }

    Actor of(Map<String, Object> claims) {
        try {
            String mis = text(claims, names.mis()).orElse(null);
            return new Actor(
                    ActorId.of(required(claims, names.id())),
                    "person".equals(required(claims, names.kind())) ? ActorKind.PERSON : ActorKind.MACHINE,
                    mis == null ? null : MisCode.of(mis),
                    roles(claims),
                    new Scope(
                            scope(claims, names.programmes(), ProgrammeCode::of, NO_PROGRAMME),
                            scope(claims, names.places(), PlaceCode::of, NO_PLACE)));
        } catch (Malformed unreadable) {
            throw new Refusal(WebProblem.TOKEN_LACKS_CLAIMS);
        }
    }

    private Set<Role> roles(Map<String, Object> claims) {
        Set<String> said = list(claims, names.roles())
                .map(name -> name.toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.toSet());
        return Stream.of(Role.values())
                .filter(role -> said.contains(role.name()))
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> scope(Map<String, Object> claims, String name, Function<String, T> read, Set<T> none) {
        Set<String> said = list(claims, name).collect(Collectors.toSet());
        if (said.contains(EVERYTHING)) {
            return Set.of();
        }
        return said.isEmpty() ? none : said.stream().map(read).collect(Collectors.toSet());
    }

    private static String required(Map<String, Object> claims, String name) {
        return text(claims, name).orElseThrow(() -> new Refusal(WebProblem.TOKEN_LACKS_CLAIMS));
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return value(claims, name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Stream<String> list(Map<String, Object> claims, String name) {
        Object said = value(claims, name);
        if (said instanceof Collection<?> many) {
            return many.stream().map(String::valueOf);
        }
        return said instanceof String words
                ? Stream.of(words.trim().split("\\s+")).filter(word -> !word.isEmpty())
                : Stream.empty();
    }

    private static @Nullable Object value(Map<String, Object> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object inside = claims;
        for (String step : List.of(name.split("\\."))) {
            inside = inside instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return inside;
    }
}

package bd.spbmu.infra.web.access;

import bd.spbmu.infra.web.access.OfficerTokens.OfficerToken;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets the page of field workers, which is open and holds nothing of its own, speak for the officer who is signed in. The
 * token goes to scripts of the registry's own pages alone: no other site may read the answer.
 */
@RestController
@RequestMapping("/console/field-session")
class FieldSession {

    private static final Set<Role> COLLECT = Set.of(Role.OPERATOR, Role.FIELD_OFFICER);

    private final ObjectProvider<OfficerTokens> tokens;

    FieldSession(ObjectProvider<OfficerTokens> tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    Session session(Authentication officer, HttpServletRequest request, HttpServletResponse response) {
        Actor actor = Request.actorNow();
        if (!actor.hasAny(COLLECT)) {
            throw new Refusal(AccessProblem.ROLE_MISSING);
        }
        OfficerTokens issuer = tokens.getIfAvailable();
        if (issuer == null) {
            throw new Refusal(AccessProblem.NOT_AUTHENTICATED);
        }
        OfficerToken token = issuer.of(officer, request, response);
        return new Session(actor.id().text(), actor.scope().places(), token.token(), token.expiresAt());
    }

    /** Where the page sends whoever must sign in: on the way here they do, and come back to the page. */
    @GetMapping("/start")
    ResponseEntity<Void> back() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/field/"))
                .build();
    }

    /** @param places geocode prefixes the officer works in; empty for the whole country */
    record Session(String officer, Set<PlaceCode> places, String token, Instant expiresAt) {

        Session {
            places = Set.copyOf(places);
        }

        @Override
        public String toString() {
            return "Session[" + officer + "]";
        }
    }
}

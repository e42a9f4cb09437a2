package bd.spbmu.infra.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.security.core.Authentication;

/** Gives a page whose officer is signed in what it sends to the API: a bearer token, in that officer's name only. */
interface OfficerTokens {

    /** @throws bd.spbmu.kernel.Refusal {@code not-authenticated} if the officer must sign in again */
    OfficerToken of(Authentication officer, HttpServletRequest request, HttpServletResponse response);

    /** @param expiresAt as the issuer says; a page asks for another one afterwards */
    record OfficerToken(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "OfficerToken[until " + expiresAt + "]";
        }
    }
}

package bd.spbmu.infra.web.access;

import bd.spbmu.infra.web.problem.ProblemWriter;
import bd.spbmu.infra.web.problem.WebProblem;
import bd.spbmu.kernel.access.AccessProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Says no in the registry's own words where Spring Security would say it in its own. */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final ProblemWriter problems;

    AccessProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        challenge.commence(request, response, why);
        boolean token = why instanceof OAuth2AuthenticationException;
        problems.write(token ? WebProblem.TOKEN_INVALID : AccessProblem.NOT_AUTHENTICATED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(
                why instanceof CsrfException ? WebProblem.FORM_EXPIRED : AccessProblem.ROLE_MISSING, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        problems.write(WebProblem.REQUEST_MALFORMED, request, response);
    }
}

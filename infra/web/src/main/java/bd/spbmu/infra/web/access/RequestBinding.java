package bd.spbmu.infra.web.access;

import bd.spbmu.infra.web.problem.ProblemWriter;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Written;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Request;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says once who asks, what for and under which id, for everything further in; and tells the caller how far the request
 * wrote. A request nobody signed is bound to the public, never left unbound: unbound is the registry itself.
 */
final class RequestBinding extends OncePerRequestFilter {

    private static final String LOGGED_ID = "requestId";
    private static final String LOGGED_ACTOR = "actor";

    private final Actors actors;
    private final ProblemWriter problems;

    RequestBinding(Actors actors, ProblemWriter problems) {
        this.actors = actors;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Request asked;
        try {
            Actor actor = actors.of(SecurityContextHolder.getContext().getAuthentication());
            asked = new Request(actor, RequestHeaders.purpose(request, actor), RequestHeaders.requestId(request));
        } catch (Refusal refusal) {
            problems.write(refusal, request, response);
            return;
        }
        response.setHeader(RequestHeaders.REQUEST_ID, asked.requestId());
        MDC.put(LOGGED_ID, asked.requestId());
        MDC.put(LOGGED_ACTOR, asked.actor().id().text());
        try {
            serve(asked, request, response, chain);
        } finally {
            MDC.remove(LOGGED_ID);
            MDC.remove(LOGGED_ACTOR);
        }
    }

    private static void serve(
            Request asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Written written = new Written();
        Positioned positioned = new Positioned(response, written);
        try {
            ScopedValue.where(Request.CURRENT, asked)
                    .where(Written.CURRENT, written)
                    .<@Nullable Void, Exception>call(() -> {
                        chain.doFilter(request, positioned);
                        return null;
                    });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
        positioned.onResponseCommitted();
    }

    /** Adds the position at the last moment before the answer leaves, when everything has been written. */
    private static final class Positioned extends OnCommittedResponseWrapper {

        private final Written written;

        Positioned(HttpServletResponse response, Written written) {
            super(response);
            this.written = written;
        }

        @Override
        protected void onResponseCommitted() {
            if (!isCommitted()) {
                written.position().map(LogPosition::text).ifPresent(text -> setHeader(RequestHeaders.POSITION, text));
            }
        }
    }
}

package bd.spbmu.infra.web.problem;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;
import org.springframework.http.HttpStatus;

/** The one place where a kind of no becomes an HTTP status. */
final class Statuses {

    private Statuses() {}

    static HttpStatus of(Problem problem) {
        return problem instanceof WebProblem web ? web.status() : of(problem.kind());
    }

    private static HttpStatus of(ProblemKind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case REFUSED_BY_RULE -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case OTHER_BODY -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}

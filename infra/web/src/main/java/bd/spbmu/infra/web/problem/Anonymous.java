package bd.spbmu.infra.web.problem;

import org.jspecify.annotations.Nullable;

/** A failure without its message, which may quote a person's data: what kind it was, and where. */
final class Anonymous extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 8;

    private Anonymous(Throwable failure, @Nullable Anonymous cause) {
        super(failure.getClass().getName(), cause);
        setStackTrace(failure.getStackTrace());
    }

    static Anonymous of(Throwable failure) {
        return of(failure, DEPTH);
    }

    private static Anonymous of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return new Anonymous(failure, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }
}

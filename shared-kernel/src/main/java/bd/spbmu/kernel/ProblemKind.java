package bd.spbmu.kernel;

/** What sort of no it is; {@code infra/web} turns it into an HTTP status. */
public enum ProblemKind {
    MALFORMED,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    REFUSED_BY_RULE,
    STALE,
    OTHER_BODY,
    TOO_LARGE,
    TOO_MANY,
    UNAVAILABLE
}

package bd.spbmu.kernel;

/** A way in which a request can fail, known by a permanent slug. Implemented by one enum per slice, in order of precedence. */
public interface Problem {

    /** Permanent, lower-case, hyphenated; becomes {@code /problems/<slug>}. */
    String slug();

    ProblemKind kind();

    /** One sentence for an officer, in English; never holds personal data. */
    String english();

    /** The same sentence in Bangla. */
    String bangla();
}

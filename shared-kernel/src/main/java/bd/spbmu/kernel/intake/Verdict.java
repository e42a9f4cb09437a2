package bd.spbmu.kernel.intake;

/** What became of a line. */
public enum Verdict {
    ACCEPTED,
    ACCEPTED_WITH_WARNINGS,
    REFUSED,
    DUPLICATE
}

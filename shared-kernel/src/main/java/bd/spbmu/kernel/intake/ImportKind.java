package bd.spbmu.kernel.intake;

/** What a line of a file is. */
public enum ImportKind {
    REGISTRATIONS,
    ENROLMENTS
}

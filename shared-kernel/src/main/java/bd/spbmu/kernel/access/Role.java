package bd.spbmu.kernel.access;

/** What an actor may do, before scope narrows where. */
public enum Role {
    /** An MIS acting for itself: registers, enrols, checks. */
    MIS_CLIENT,
    /** Works on beneficiaries and enrolments of their programmes. */
    OPERATOR,
    /** Prepares, submits and issues payrolls. */
    MAKER,
    /** Approves what another officer prepared. */
    CHECKER,
    /** A district or upazila officer: reads and works inside their places. */
    FIELD_OFFICER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Reads figures, never persons. */
    ANALYST,
    /** Keeps the catalogue and the rules. */
    ADMINISTRATOR
}

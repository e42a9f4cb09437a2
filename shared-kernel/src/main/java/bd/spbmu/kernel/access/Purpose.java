package bd.spbmu.kernel.access;

/** Why an actor asks; on every event as metadata, and on every trace of a look at personal data. */
public enum Purpose {
    BENEFICIARY_SELECTION,
    PROGRAMME_OPERATION,
    PAYMENT,
    GRIEVANCE,
    AUDIT,
    STATISTICS,
    ADMINISTRATION
}

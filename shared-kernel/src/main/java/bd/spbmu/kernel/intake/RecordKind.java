package bd.spbmu.kernel.intake;

/** What a collected record is about. */
public enum RecordKind {
    PERSON,
    /** Persons who live together: each is registered, then the household formed. */
    HOUSEHOLD
}

package bd.spbmu.kernel.intake;

/** What a collected record is about. */
public enum RecordKind {
    PERSON
}

package bd.spbmu.kernel.access;

/** Approvals count only from a person. */
public enum ActorKind {
    PERSON,
    MACHINE,
    /** The registry itself: policies, workers, the first load of the catalogue. */
    SYSTEM
}

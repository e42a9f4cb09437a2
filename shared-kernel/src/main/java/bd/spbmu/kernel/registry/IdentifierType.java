package bd.spbmu.kernel.registry;

/** Said with every number: a 17-digit NID and a 17-digit BRN look alike, so the type decides, never the shape. */
public enum IdentifierType {
    NID,
    BRN,
    PASSPORT,
    /** The "Suborno" card of the disability register. */
    DISABILITY_CARD,
    FREEDOM_FIGHTER
}

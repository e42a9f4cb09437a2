package bd.spbmu.kernel.registry;

/** Said with every number: a 17-digit NID and a 17-digit BRN look alike, so the type decides, never the shape. */
public enum IdentifierType {
    NID,
    BRN
}

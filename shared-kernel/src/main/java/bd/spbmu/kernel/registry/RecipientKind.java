package bd.spbmu.kernel.registry;

/** In what right somebody else receives a beneficiary's money. */
public enum RecipientKind {
    /** Of a child, or of somebody who cannot act for themselves. */
    GUARDIAN,
    /** Named by the beneficiary. */
    NOMINEE
}

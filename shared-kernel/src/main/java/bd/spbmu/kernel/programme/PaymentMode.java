package bd.spbmu.kernel.programme;

/** How a programme reaches its people. */
public enum PaymentMode {
    /** Government to person: paid straight into the beneficiary's account. */
    G2P,
    /** On the list of schemes yet to be integrated with G2P. */
    YET_TO_BE_INTEGRATED
}

package bd.spbmu.kernel.verification;

/** What a source said. That it said nothing is no outcome: see {@link UnknownReason}. */
public enum Outcome {
    /** The source knows the number, and everything asked agrees. */
    VERIFIED,
    /** The source knows the number, and something asked differs. */
    MISMATCH,
    /** The source does not know the number. */
    NOT_FOUND
}

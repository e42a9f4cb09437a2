package bd.spbmu.kernel.household;

/** Why a household is no more. */
public enum DissolvingReason {
    SPLIT,
    JOINED_ANOTHER,
    RECORDED_IN_ERROR,
    OTHER
}

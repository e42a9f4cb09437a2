package bd.spbmu.kernel.household;

/** Why somebody lives no longer in a household. */
public enum LeavingReason {
    MARRIED(true),
    SEPARATED(true),
    MOVED_OUT(true),
    OTHER(true),
    RECORDED_IN_ERROR(true),
    /** Follows from the person's record. */
    DIED(false),
    /** Follows from the person's record. */
    LEFT_REGISTRY(false),
    /** The record was merged into another one of the same person. */
    MERGED(false),
    /** The household is no more. */
    DISSOLVED(false),
    /** Household and person's record did not come to say the same: somebody stopped halfway, or another was faster. */
    NOT_CONFIRMED(false);

    private final boolean given;

    LeavingReason(boolean given) {
        this.given = given;
    }

    /** Whether a client may say so; the others follow from something else. */
    public boolean isGiven() {
        return given;
    }
}

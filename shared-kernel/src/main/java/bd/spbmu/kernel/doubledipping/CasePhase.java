package bd.spbmu.kernel.doubledipping;

/** How far a case has come. */
public enum CasePhase {
    OPEN,
    /** The beneficiary was told; a time of grace runs before more may happen. */
    NOTIFIED,
    SUSPENDED,
    /** Still suspended; a second officer decides. */
    CANCELLATION_PROPOSED,
    CANCELLED,
    CLEARED,
    /** An appeal was upheld: the benefit is as it was. */
    RESTORED,
    /** The two records were found to be one person's and merged. */
    MERGED;

    /** Nothing more happens, unless new evidence opens it again. */
    public boolean isSettled() {
        return this == CLEARED || this == RESTORED || this == MERGED;
    }

    /** Nothing waits for an officer, unless the beneficiary appeals. */
    public boolean isDecided() {
        return isSettled() || this == CANCELLED;
    }

    public boolean isSuspended() {
        return this == SUSPENDED || this == CANCELLATION_PROPOSED;
    }
}

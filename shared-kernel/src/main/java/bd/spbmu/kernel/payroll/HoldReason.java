package bd.spbmu.kernel.payroll;

/** Why a line is held back from a payroll: it is listed, never paid, and comes again in a supplementary run. */
public enum HoldReason {
    /** Registered without NID or BRN. */
    PROVISIONAL_IDENTITY,
    NO_ACCOUNT,
    /** No gateway pays into banks or the post office yet. */
    ACCOUNT_NOT_PAYABLE,
    /** Another person is paid into the same account. */
    SHARED_ACCOUNT,
    /** Recorded as dead. */
    DECEASED,
    /** Left the registry, such as by emigration. */
    LEFT_REGISTRY,
    /** The benefit is suspended because of an overlap, see {@link bd.spbmu.kernel.doubledipping}. */
    UNDER_SUSPENSION
}

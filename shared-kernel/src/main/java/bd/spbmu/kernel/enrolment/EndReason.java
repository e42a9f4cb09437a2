package bd.spbmu.kernel.enrolment;

/** Why an enrolment ends. */
public enum EndReason {
    COMPLETED,
    NO_LONGER_ELIGIBLE,
    LEFT,
    DIED,
    /** It overlapped with another benefit, as two officers decided. */
    DRAWN_TWICE,
    RECORDED_IN_ERROR
}

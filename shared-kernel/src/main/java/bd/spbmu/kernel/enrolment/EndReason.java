package bd.spbmu.kernel.enrolment;

/** Why an enrolment ends. */
public enum EndReason {
    COMPLETED,
    NO_LONGER_ELIGIBLE,
    LEFT,
    DIED,
    RECORDED_IN_ERROR
}

package bd.spbmu.kernel.verification;

/** Why nothing is known. */
public enum UnknownReason {
    /** No address is set for this source. */
    NOT_CONNECTED(true),
    /** It could not be reached, or said that it failed. */
    SOURCE_DOWN(true),
    TIMED_OUT(true),
    /** It failed so often that it is left alone for a while. */
    LEFT_ALONE(true),
    /** More is asked at a time than the source may be asked. */
    BUSY(true),
    /** It did not accept who asks. */
    REFUSED_US(true),
    /** What it answered cannot be read. */
    NOT_UNDERSTOOD(true),
    /** What it answered contradicts itself. */
    CONTRADICTORY(true),
    /** The person has no such number or account. */
    NOTHING_TO_ASK(false),
    /** The person's data were erased. */
    ERASED(false),
    /** No agreement that holds lets the source be told what it needs. */
    NO_AGREEMENT(false);

    private final boolean passing;

    UnknownReason(boolean passing) {
        this.passing = passing;
    }

    /** Whether asking again may help. */
    public boolean isPassing() {
        return passing;
    }

    /** Whether the source gave no answer at all, as opposed to one that cannot be believed. */
    public boolean isOutage() {
        return this == SOURCE_DOWN || this == TIMED_OUT || this == LEFT_ALONE || this == BUSY;
    }
}

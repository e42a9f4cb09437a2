package bd.spbmu.kernel.verification;

/** Where a question stands. */
public enum VerificationState {
    /** Not asked yet. */
    WAITING,
    /** Asked without an answer; asked again until one comes. Never taken for yes. */
    UNKNOWN,
    VERIFIED,
    MISMATCH,
    NOT_FOUND,
    /** Not asked any more, and nothing is known. */
    GIVEN_UP;

    public static VerificationState of(Outcome outcome) {
        return switch (outcome) {
            case VERIFIED -> VERIFIED;
            case MISMATCH -> MISMATCH;
            case NOT_FOUND -> NOT_FOUND;
        };
    }

    /** Whether nothing more will come. */
    public boolean isSettled() {
        return this != WAITING && this != UNKNOWN;
    }
}

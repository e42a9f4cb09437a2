package bd.spbmu.kernel.payroll;

/** Where a payment stands. Settled may still become returned; every other terminal state of an attempt stays. */
public enum PaymentState {
    PREPARED,
    ISSUED,
    ACCEPTED,
    SETTLED,
    RETURNED,
    FAILED,
    /** Nobody claimed it: the provider still holds the money, and the wallet may wake. */
    EXPIRED,
    /** Expired, and the provider confirms that it gave the money back. */
    REVERSED,
    /** Given up: what came back went to the treasury. */
    REFUNDED,
    /** Its run was cancelled before it was issued. */
    CANCELLED;

    public boolean isTerminal() {
        return switch (this) {
            case SETTLED, RETURNED, FAILED, REVERSED, REFUNDED, CANCELLED -> true;
            case PREPARED, ISSUED, ACCEPTED, EXPIRED -> false;
        };
    }

    /** Whether the money is surely not with the person and never will be, so that it may be sent again. */
    public boolean isBack() {
        return this == RETURNED || this == FAILED || this == REVERSED;
    }
}

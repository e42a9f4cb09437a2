package bd.spbmu.kernel.payroll;

/** Where a payment stands. Settled may still become returned; every other terminal state stays. */
public enum PaymentState {
    PREPARED,
    ISSUED,
    ACCEPTED,
    SETTLED,
    RETURNED,
    FAILED;

    public boolean isTerminal() {
        return this == SETTLED || this == RETURNED || this == FAILED;
    }
}

package bd.spbmu.kernel.registry;

/** Where a request for a transfer stands. */
public enum TransferState {
    WAITING,
    GRANTED,
    REFUSED
}

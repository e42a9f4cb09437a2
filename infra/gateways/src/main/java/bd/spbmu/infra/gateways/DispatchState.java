package bd.spbmu.infra.gateways;

/** How far an instruction has come on its way to the provider. */
enum DispatchState {
    /** Never sent. */
    QUEUED,
    /** Sent, or about to be: unless an answer came, only asking tells. */
    SENT,
    /** The provider took it; what became of it is told by callback, or asked for. */
    ACCEPTED,
    /** Settled, returned or failed. */
    CLOSED
}

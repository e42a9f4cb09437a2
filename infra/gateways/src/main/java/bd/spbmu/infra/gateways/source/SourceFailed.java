package bd.spbmu.infra.gateways.source;

import bd.spbmu.kernel.verification.UnknownReason;

/** A source gave no answer that can be believed. Its message is free of personal data, and so of anything it answered. */
final class SourceFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnknownReason reason;

    SourceFailed(UnknownReason reason, String how) {
        super(reason + ": " + how, null, false, false);
        this.reason = reason;
    }

    UnknownReason reason() {
        return reason;
    }

    /** Whether the next attempt, a moment later, may do better. */
    boolean mayPassSoon() {
        return reason == UnknownReason.SOURCE_DOWN || reason == UnknownReason.TIMED_OUT;
    }
}

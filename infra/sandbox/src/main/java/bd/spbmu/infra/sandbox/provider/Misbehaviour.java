package bd.spbmu.infra.sandbox.provider;

/** What the stand-in does wrong when told to. Each holds until it is taken back. */
public enum Misbehaviour {
    /** Pays, and drops the connection instead of answering. */
    LOSE_ANSWER,
    /** Answers 503 and does nothing. */
    DOWN,
    /** Sends every callback twice. */
    REPEAT_CALLBACKS,
    /** Sends the latest callback first. */
    REORDER_CALLBACKS,
    /** Signs callbacks with another secret. */
    FORGE_SIGNATURE,
    /** Says FAILED after it said SETTLED. */
    CONTRADICT,
    /** Takes a settled payment back. */
    RETURN_AFTER_SETTLEMENT,
    /** Sends no callbacks at all. */
    SILENT
}

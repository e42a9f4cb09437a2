package bd.spbmu.kernel.registry;

/** Why a person left the registry other than by death. */
public enum ExitReason {
    EMIGRATED,
    WITHDREW,
    RECORDED_IN_ERROR
}

package bd.spbmu.kernel.payroll;

/** Why a provider gave money back or could not pay. Own neutral codes; each provider's codes are mapped to them by its adapter. */
public enum ReturnReason {
    ACCOUNT_CLOSED,
    NO_ACCOUNT,
    NAME_MISMATCH,
    DORMANT,
    LIMIT_EXCEEDED,
    DECEASED,
    OTHER
}

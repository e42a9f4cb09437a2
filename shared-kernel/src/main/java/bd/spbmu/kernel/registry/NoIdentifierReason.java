package bd.spbmu.kernel.registry;

/** Why a person has neither NID nor BRN; such a registration is provisional. */
public enum NoIdentifierReason {
    NEVER_REGISTERED,
    LOST,
    APPLICATION_PENDING,
    STATELESS
}

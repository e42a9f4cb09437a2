package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.EventType;

/** Who is paid into an account. Stored for ever: add records, never change one. */
public sealed interface AccountEvent {

    AccountId account();

    /** @param holders how many persons are now paid into it, this one included; more than one is seen by payroll and officers */
    @EventType("account.claimed.v1")
    record AccountClaimed(AccountId account, Provider provider, BeneficiaryId by, int holders)
            implements AccountEvent {}

    /** @param holders how many persons are still paid into it */
    @EventType("account.released.v1")
    record AccountReleased(AccountId account, BeneficiaryId by, int holders) implements AccountEvent {}

    /**
     * The record paid into it was merged into another, or parted from it again.
     *
     * @param holders how many persons are now paid into it
     */
    @EventType("account.moved.v1")
    record AccountMoved(AccountId account, MergeId merge, BeneficiaryId from, BeneficiaryId to, int holders)
            implements AccountEvent {}
}

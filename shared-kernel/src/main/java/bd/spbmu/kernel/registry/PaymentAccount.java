package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;

/**
 * The account a person is paid into.
 *
 * @param account keyed hash of provider and number, by which sharing is seen
 * @param number the wallet number, sealed
 */
public record PaymentAccount(Provider provider, AccountId account, Sealed number) {}

package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import org.jspecify.annotations.Nullable;

/** Where money for a person goes: a wallet, a bank account or an account at the post office. */
public sealed interface AccountNumber permits Wallet, BankAccount, PostalAccount {

    Provider provider();

    /** What is sealed, and read back by {@link #of(Provider, String)}. */
    String number();

    /** What is hashed into its {@link AccountId}. */
    String claimText();

    /** @throws Malformed if the text is no account number at that provider */
    static AccountNumber of(Provider provider, String number) {
        return switch (provider) {
            case BKASH, NAGAD, ROCKET -> Wallet.of(provider, number);
            case BANK -> BankAccount.of(number);
            case POST_OFFICE -> PostalAccount.of(number);
        };
    }

    /**
     * As {@link #of(Provider, String)}, with the routing number apart.
     *
     * @param routing needed for a bank account unless the number begins with it, nowhere else
     */
    static AccountNumber of(Provider provider, String number, @Nullable String routing) {
        if (routing == null) {
            return of(provider, number);
        }
        if (provider != Provider.BANK) {
            throw new Malformed(RegistryProblem.ROUTING_NOT_NEEDED);
        }
        return BankAccount.of(RoutingNumber.of(routing), number);
    }
}

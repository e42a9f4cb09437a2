package bd.spbmu.infra.sandbox.provider;

import org.jspecify.annotations.Nullable;

/**
 * How wallets behave, by their last two digits, so that anyone can foresee it: 00 and 01 are closed, 02 is dormant, 03 does not
 * exist, all others take the money.
 */
final class Wallets {

    private Wallets() {}

    static String end(String wallet) {
        return wallet.substring(Math.max(0, wallet.length() - 2));
    }

    /** The provider's code, absent when a wallet with this end takes the money. */
    static @Nullable String refusalOf(String end) {
        return switch (end) {
            case "00", "01" -> "WALLET_CLOSED";
            case "02" -> "WALLET_DORMANT";
            case "03" -> "NO_SUCH_WALLET";
            default -> null;
        };
    }

    /** A wallet that does not exist is known at once; from the others the money comes back. */
    static boolean fails(String refusal) {
        return refusal.equals("NO_SUCH_WALLET");
    }
}

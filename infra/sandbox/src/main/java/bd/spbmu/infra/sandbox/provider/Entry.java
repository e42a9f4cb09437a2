package bd.spbmu.infra.sandbox.provider;

import org.jspecify.annotations.Nullable;

/**
 * One line of the provider's own ledger.
 *
 * @param batch the caller's reference, given back in statements
 * @param walletEnd last two digits: no whole number lies in the file
 * @param status {@code ACCEPTED SETTLED RETURNED FAILED}
 * @param reference the provider's transaction id, once money moved
 * @param reason the provider's code when it did not, or came back
 */
record Entry(
        String provider,
        String id,
        String batch,
        String walletEnd,
        long amountPoisha,
        String status,
        @Nullable String reference,
        @Nullable String reason) {

    boolean hasMoney() {
        return status.equals("SETTLED");
    }

    Entry now(String next, @Nullable String nextReference, @Nullable String nextReason) {
        return new Entry(provider, id, batch, walletEnd, amountPoisha, next, nextReference, nextReason);
    }
}

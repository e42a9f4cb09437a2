package bd.spbmu.infra.sandbox.provider;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where instructions become money: each id once, whatever it is told. */
final class Till {

    private final Ledger ledger;
    private final Callbacks callbacks;
    private final Set<Misbehaviour> wrongs;

    Till(Ledger ledger, Callbacks callbacks, Set<Misbehaviour> wrongs) {
        this.ledger = ledger;
        this.callbacks = callbacks;
        this.wrongs = wrongs;
    }

    List<Map<String, Object>> take(String provider, Wire.Instructions instructions) {
        return instructions.instructions().stream()
                .map(instruction -> take(provider, instruction))
                .map(Wire::result)
                .toList();
    }

    /** Answers that it took the instruction; what became of it follows by callback. */
    private Entry take(String provider, Wire.Instruction instruction) {
        Entry accepted = new Entry(
                provider,
                instruction.id(),
                instruction.reference(),
                Wallets.end(instruction.wallet()),
                instruction.amountPoisha(),
                "ACCEPTED",
                null,
                null);
        if (ledger.isFirst(accepted)) {
            settle(accepted);
            return accepted;
        }
        return ledger.find(provider, accepted.id()).orElse(accepted);
    }

    private void settle(Entry accepted) {
        String refusal = Wallets.refusalOf(accepted.walletEnd());
        if (refusal == null) {
            tell(accepted.now("SETTLED", "TX" + UUID.randomUUID(), null));
            afterwards(accepted);
        } else {
            tell(accepted.now(Wallets.fails(refusal) ? "FAILED" : "RETURNED", null, refusal));
        }
    }

    private void afterwards(Entry accepted) {
        if (wrongs.contains(Misbehaviour.CONTRADICT)) {
            callbacks.tell(accepted.now("FAILED", null, "NO_SUCH_WALLET"));
        }
        if (wrongs.contains(Misbehaviour.RETURN_AFTER_SETTLEMENT)) {
            tell(accepted.now("RETURNED", null, "WALLET_CLOSED"));
        }
    }

    private void tell(Entry entry) {
        ledger.write(entry);
        callbacks.tell(entry);
    }
}

package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** A payment account's stream, {@code account-<keyed hash of provider and number>}: it tells nothing about the number. */
public record AccountId(String text) implements Text {

    public AccountId {
        Ids.hash(text);
    }

    public static AccountId of(String text) {
        return new AccountId(text);
    }

    @Override
    public String toString() {
        return "account-" + text;
    }
}

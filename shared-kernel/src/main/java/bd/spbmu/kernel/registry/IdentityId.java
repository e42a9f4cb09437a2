package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** An identifier's stream, {@code identity-<keyed hash of type and canonical number>}: it tells nothing about the number. */
public record IdentityId(String text) implements Text {

    public IdentityId {
        Ids.hash(text);
    }

    public static IdentityId of(String text) {
        return new IdentityId(text);
    }

    @Override
    public String toString() {
        return "identity-" + text;
    }
}

package bd.spbmu.kernel.application;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.registry.IdentityId;

/** The place of the one open application of an identifier, {@code opening-<keyed hash>}: it tells nothing of the number. */
public record OpeningId(String text) implements Text {

    public OpeningId {
        Ids.hash(text);
    }

    public static OpeningId of(String text) {
        return new OpeningId(text);
    }

    public static OpeningId of(IdentityId identity) {
        return new OpeningId(identity.text());
    }

    @Override
    public String toString() {
        return "opening-" + text;
    }
}

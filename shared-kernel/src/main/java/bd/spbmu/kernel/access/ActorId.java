package bd.spbmu.kernel.access;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** An account name of an officer or an MIS client, as the issuer knows it: a code, never a person's name. */
public record ActorId(String text) implements Text {

    public ActorId {
        Ids.code(text);
    }

    public static ActorId of(String text) {
        return new ActorId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}

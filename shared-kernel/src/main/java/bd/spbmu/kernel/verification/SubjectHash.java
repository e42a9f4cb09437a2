package bd.spbmu.kernel.verification;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** Keyed hash of everything a source was asked about a person: it tells nothing of it, but whether it is the same. */
public record SubjectHash(String text) implements Text {

    public SubjectHash {
        Ids.hash(text);
    }

    public static SubjectHash of(String text) {
        return new SubjectHash(text);
    }
}

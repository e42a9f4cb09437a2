package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** An overlap case: its id is the hash of the pair, so that a pair found twice is one case. */
public record CaseId(String text) implements Text {

    public CaseId {
        Ids.hash(text);
    }

    public static CaseId of(String text) {
        return new CaseId(text);
    }

    @Override
    public String toString() {
        return "overlap-" + text;
    }
}

package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** One version of the exclusion rules, such as {@code default-2026}. */
public record RuleSetId(String text) implements Text {

    public RuleSetId {
        Ids.code(text);
    }

    public static RuleSetId of(String text) {
        return new RuleSetId(text);
    }

    @Override
    public String toString() {
        return "" + text;
    }
}

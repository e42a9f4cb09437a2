package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** One version of the deadlines of a case, such as {@code default-2026}. */
public record CaseTermsId(String text) implements Text {

    public CaseTermsId {
        Ids.code(text);
    }

    public static CaseTermsId of(String text) {
        return new CaseTermsId(text);
    }
}

package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** A ministry or division, such as {@code mosw}. Its stream is {@code ministry-<code>}. */
public record MinistryCode(String text) implements Text {

    public MinistryCode {
        Ids.code(text);
    }

    public static MinistryCode of(String text) {
        return new MinistryCode(text);
    }

    @Override
    public String toString() {
        return "ministry-" + text;
    }
}

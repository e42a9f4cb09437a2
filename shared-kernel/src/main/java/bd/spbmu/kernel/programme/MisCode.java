package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** A management information system, such as {@code dss-mis}. Its stream is {@code mis-<code>}. */
public record MisCode(String text) implements Text {

    public MisCode {
        Ids.code(text);
    }

    public static MisCode of(String text) {
        return new MisCode(text);
    }

    @Override
    public String toString() {
        return "mis-" + text;
    }
}

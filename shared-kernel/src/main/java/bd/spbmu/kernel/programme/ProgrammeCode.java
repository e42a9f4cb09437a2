package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.Text;

/** A programme or scheme of social protection, such as {@code old-age-allowance}. Its stream is {@code programme-<code>}. */
public record ProgrammeCode(String text) implements Text {

    public ProgrammeCode {
        Ids.code(text);
    }

    public static ProgrammeCode of(String text) {
        return new ProgrammeCode(text);
    }

    @Override
    public String toString() {
        return "programme-" + text;
    }
}

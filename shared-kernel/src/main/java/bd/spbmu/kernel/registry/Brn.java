package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/**
 * A birth registration number of BDRIS: 17 digits, of which the first four are the year of birth. Hand-written numbers of 16
 * digits must be re-issued by the registrar and are refused here.
 *
 * @param text the 17 digits in ASCII, which are also its canonical form
 */
public record Brn(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}");

    public Brn {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.BRN_MALFORMED);
        }
    }

    /** Reads Bangla digits too; spaces and hyphens between them do not count. */
    public static Brn of(String text) {
        return new Brn(Script.number(text));
    }

    @Override
    public String toString() {
        return "***";
    }
}

package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/** A short free text about a person, such as an address or an occupation: 1 to 300 characters, no control characters. */
public record PlainText(String text) implements Text {

    private static final int LONGEST = 300;
    private static final Pattern SHAPE = Pattern.compile("[^\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}]{1," + LONGEST + "}");

    public PlainText {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.TEXT_MALFORMED);
        }
    }

    public static PlainText of(String text) {
        return new PlainText(Script.display(text));
    }

    @Override
    public String toString() {
        return "***";
    }
}

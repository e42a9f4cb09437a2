package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A passport number: 6 to 9 capital letters and digits with at least one of each, as travel documents have them. Which letters a
 * series begins with is not published, so none is checked.
 *
 * @param text letters in upper case, digits in ASCII
 */
public record Passport(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("(?=.*[A-Z])(?=.*\\d)[A-Z0-9]{6,9}");

    public Passport {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.PASSPORT_MALFORMED);
        }
    }

    /** Reads Bangla digits and small letters too; spaces and hyphens between them do not count. */
    public static Passport of(String text) {
        return new Passport(Script.number(text).toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "***";
    }
}

package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a disability ("Suborno") card or of a freedom fighter. Neither has a published form, so only this is asked: 4 to
 * 24 letters and digits, at least one digit.
 *
 * @param text letters in upper case, digits in ASCII
 */
public record CardNumber(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Z0-9]{4,24}");
    private static final Pattern SEPARATORS = Pattern.compile("[./]");

    public CardNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.CARD_NUMBER_MALFORMED);
        }
    }

    /** Reads Bangla digits and small letters too; spaces, hyphens, dots and slashes between them do not count. */
    public static CardNumber of(String text) {
        return new CardNumber(
                SEPARATORS.matcher(Script.number(text)).replaceAll("").toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "***";
    }
}

package bd.spbmu.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One spelling for one text. NFC writes য়, ড় and ঢ় as base and nukta, however they were typed, so both spellings meet here;
 * invisible marks are dropped, except that a text for display keeps the joiners (U+200C, U+200D) that Bangla conjuncts need.
 */
public final class Script {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200E\\u200F\\uFEFF]");
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final char BANGLA_ZERO = '\u09E6';
    private static final char BANGLA_NINE = '\u09EF';

    private Script() {}

    /** For people: NFC, no invisible marks but joiners, single spaces, none at the ends. */
    public static String display(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** For comparing: as {@link #display}, without joiners and with ASCII digits. */
    public static String key(String text) {
        return asciiDigits(display(JOINERS.matcher(text).replaceAll("")));
    }

    /** Bangla digits become ASCII digits; everything else stays. */
    public static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ascii.append(c >= BANGLA_ZERO && c <= BANGLA_NINE ? (char) ('0' + c - BANGLA_ZERO) : c);
        }
        return ascii.toString();
    }

    /** A number as people write it: Bangla digits become ASCII, spaces, hyphens and invisible marks go. */
    public static String number(String text) {
        return key(text).replaceAll("[\\s-]", "");
    }
}

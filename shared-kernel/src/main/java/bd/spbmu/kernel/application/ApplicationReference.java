package bd.spbmu.kernel.application;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an applicant is told to ask by: {@code SR-7K3M-9QXB-4T7}, ten symbols and a check. The symbols are digits and capital
 * letters without I, L, O, U and V, which are mistaken for others. There are 31 of them, a prime number, and each position has a
 * weight of its own, so that one wrong symbol, or any two exchanged, never make another reference.
 *
 * @param text in the spelling above
 */
public record ApplicationReference(String text) implements Text {

    static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTWXYZ";

    private static final int LENGTH = 11;
    private static final int GROUP = 4;
    private static final Pattern SHAPE = Pattern.compile("SR-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
    private static final BigInteger BASE = BigInteger.valueOf(SYMBOLS.length());

    public ApplicationReference {
        if (!SHAPE.matcher(text).matches() || !isChecked(text.substring(2).replace("-", ""))) {
            throw new Malformed(ApplicationProblem.REFERENCE_MALFORMED);
        }
    }

    /** Reads it as people type it: small letters, Bangla digits, no hyphens, O for 0, I and L for 1. */
    public static ApplicationReference of(String text) {
        String typed = Script.number(text)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        String bare = typed.startsWith("SR") ? typed.substring(2) : typed;
        if (bare.length() != LENGTH) {
            throw new Malformed(ApplicationProblem.REFERENCE_MALFORMED);
        }
        return new ApplicationReference(spelled(bare));
    }

    /** @param hash keyed, of what nobody else can give: so references cannot be guessed one from another */
    public static ApplicationReference from(String hash) {
        BigInteger rest = new BigInteger(hash, 16);
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            BigInteger[] divided = rest.divideAndRemainder(BASE);
            symbols.append(SYMBOLS.charAt(divided[1].intValue()));
            rest = divided[0];
        }
        return new ApplicationReference(spelled(symbols.toString() + check(symbols)));
    }

    private static String spelled(String bare) {
        return "SR-" + bare.substring(0, GROUP) + "-" + bare.substring(GROUP, 2 * GROUP) + "-"
                + bare.substring(2 * GROUP);
    }

    /** The symbol that brings the weighted sum to nothing; its own weight is one, the others' two and more. */
    private static char check(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length(); i++) {
            sum += (i + 2) * SYMBOLS.indexOf(symbols.charAt(i));
        }
        return SYMBOLS.charAt(Math.floorMod(-sum, SYMBOLS.length()));
    }

    private static boolean isChecked(String bare) {
        boolean known = bare.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
        return known && check(bare.substring(0, LENGTH - 1)) == bare.charAt(LENGTH - 1);
    }

    @Override
    public String toString() {
        return "reference-" + text;
    }
}

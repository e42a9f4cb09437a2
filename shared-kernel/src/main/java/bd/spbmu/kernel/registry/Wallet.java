package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wallet of a mobile financial service.
 *
 * @param number 11 digits from 013 to 019; a Rocket wallet may have a twelfth, whose meaning is not published and is kept as it is
 */
public record Wallet(Provider provider, String number) implements AccountNumber {

    private static final Pattern WRITTEN = Pattern.compile("(?:(?:\\+|00)?880|0)(1[3-9]\\d{8})(\\d?)");
    private static final int MOBILE_DIGITS = 11;

    public Wallet {
        if (!shape(provider).matcher(number).matches()) {
            throw new Malformed(RegistryProblem.WALLET_MALFORMED);
        }
    }

    /** Reads Bangla digits and any of the usual ways to write the country, with or without spaces and hyphens. */
    public static Wallet of(Provider provider, String text) {
        Matcher written = WRITTEN.matcher(Script.number(text));
        if (!written.matches()) {
            throw new Malformed(RegistryProblem.WALLET_MALFORMED);
        }
        return new Wallet(provider, "0" + written.group(1) + written.group(2));
    }

    /** The 11 digits of the mobile number it hangs on. */
    public String mobilePart() {
        return number.substring(0, MOBILE_DIGITS);
    }

    /** The twelfth digit of Rocket does not make another account. */
    @Override
    public String claimText() {
        return provider + ":" + mobilePart();
    }

    private static Pattern shape(Provider provider) {
        return switch (provider) {
            case BKASH, NAGAD -> Shapes.ELEVEN;
            case ROCKET -> Shapes.ELEVEN_OR_TWELVE;
            case BANK, POST_OFFICE -> throw new Malformed(RegistryProblem.WALLET_MALFORMED);
        };
    }

    @Override
    public String toString() {
        return provider + ":***";
    }

    private static final class Shapes {
        static final Pattern ELEVEN = Pattern.compile("01[3-9]\\d{8}");
        static final Pattern ELEVEN_OR_TWELVE = Pattern.compile("01[3-9]\\d{8,9}");
    }
}

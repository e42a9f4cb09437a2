package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mobile number of Bangladesh. Its prefix does not tell the operator since numbers became portable in 2018.
 *
 * @param text {@code +8801XXXXXXXXX}
 */
public record Mobile(String text) implements Text {

    private static final Pattern CANONICAL = Pattern.compile("\\+8801[3-9]\\d{8}");
    private static final Pattern WRITTEN = Pattern.compile("(?:(?:\\+|00)?880|0)?(1[3-9]\\d{8})");
    private static final int COUNTRY_DIGITS = 3;

    public Mobile {
        if (!CANONICAL.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.MOBILE_MALFORMED);
        }
    }

    /** Reads Bangla digits and any of the usual ways to write the country, with or without spaces and hyphens. */
    public static Mobile of(String text) {
        Matcher written = WRITTEN.matcher(Script.number(text));
        if (!written.matches()) {
            throw new Malformed(RegistryProblem.MOBILE_MALFORMED);
        }
        return new Mobile("+880" + written.group(1));
    }

    /** The 11 digits people say: {@code 01XXXXXXXXX}. */
    public String local() {
        return text.substring(COUNTRY_DIGITS);
    }

    @Override
    public String toString() {
        return "***";
    }
}

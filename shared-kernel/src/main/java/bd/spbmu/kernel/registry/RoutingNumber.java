package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/**
 * The routing number of a bank's branch: bank 3, district 2, branch 3 and a check digit. The check digit's rule is published
 * nowhere; it was found on, and holds for, every one of 6,905 numbers in use. The district digits are the banks' own, not BBS.
 */
public record RoutingNumber(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("\\d{9}");
    private static final int[] WEIGHTS = {5, 7, 1, 5, 7, 1, 5, 7};
    private static final int BASE = 10;
    private static final int BANK_DIGITS = 3;

    public RoutingNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(RegistryProblem.ROUTING_MALFORMED);
        }
        if (checkDigit(text) != text.charAt(WEIGHTS.length) - '0') {
            throw new Malformed(RegistryProblem.ROUTING_CHECK_DIGIT);
        }
    }

    /** Reads Bangla digits too; spaces and hyphens between them do not count. */
    public static RoutingNumber of(String text) {
        return new RoutingNumber(Script.number(text));
    }

    /** Three digits, such as 085. */
    public String bank() {
        return text.substring(0, BANK_DIGITS);
    }

    /** @param eight its first eight digits; more are not looked at */
    static int checkDigit(String eight) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (eight.charAt(i) - '0');
        }
        return (BASE - sum % BASE) % BASE;
    }

    @Override
    public String toString() {
        return text;
    }
}

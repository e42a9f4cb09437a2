package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/** Root of a frozen list, 64 lower-case hexadecimal digits: who names it has named every line. */
public record ListRoot(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public static ListRoot of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(PayrollProblem.ROOT_MALFORMED);
        }
        return new ListRoot(text);
    }
}

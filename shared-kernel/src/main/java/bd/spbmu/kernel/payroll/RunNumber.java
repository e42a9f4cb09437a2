package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/** Number of a run in its payroll, 1 to 99: the first is the regular one, later ones are supplementary. */
public record RunNumber(int number) implements Text {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d?");

    public static RunNumber of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(PayrollProblem.RUN_MALFORMED);
        }
        return new RunNumber(Integer.parseInt(text));
    }

    @Override
    public String text() {
        return Integer.toString(number);
    }
}

package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Ids;
import bd.spbmu.kernel.KernelProblem;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.programme.ProgrammeCode;

/** One programme's payroll for one period, written {@code old-age-allowance:2026-27-Q1}. */
public record PayrollId(ProgrammeCode programme, Period period) implements Text {

    public static PayrollId of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new Malformed(KernelProblem.PERIOD_MALFORMED);
        }
        return new PayrollId(
                new ProgrammeCode(Ids.code(text.substring(0, colon))), Period.of(text.substring(colon + 1)));
    }

    @Override
    public String text() {
        return programme.text() + ":" + period.text();
    }

    @Override
    public String toString() {
        return "payroll-" + programme.text() + "-" + period.text();
    }
}

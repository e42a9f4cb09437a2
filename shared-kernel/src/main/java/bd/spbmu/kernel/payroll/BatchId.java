package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.KernelProblem;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;

/**
 * Some 500 payments of one payroll, over every run of its period; written {@code old-age-allowance:2026-27-Q1:7}.
 *
 * @param number hash bucket of the payments in it, from 0
 */
public record BatchId(PayrollId payroll, int number) implements Text {

    public static BatchId of(String text) {
        int colon = text.lastIndexOf(':');
        try {
            return new BatchId(
                    PayrollId.of(text.substring(0, Math.max(colon, 0))), Integer.parseInt(text.substring(colon + 1)));
        } catch (NumberFormatException notANumber) {
            throw new Malformed(KernelProblem.PERIOD_MALFORMED);
        }
    }

    @Override
    public String text() {
        return payroll.text() + ":" + number;
    }

    @Override
    public String toString() {
        return "batch-" + payroll.programme().text() + "-" + payroll.period().text() + "-" + number;
    }
}

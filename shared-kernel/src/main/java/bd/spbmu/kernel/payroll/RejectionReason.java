package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;

/** Why a checker sends a payroll back, 3 to 500 characters. Kept for ever: it speaks of the list, never of a person. */
public record RejectionReason(String text) implements Text {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    public static RejectionReason of(String text) {
        String reason = text.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new Malformed(PayrollProblem.REASON_MALFORMED);
        }
        return new RejectionReason(reason);
    }
}

package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;

/** Why an officer takes a step, 3 to 500 characters. Kept for ever: it speaks of the evidence, never names a person. */
public record CaseReason(String text) implements Text {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    public static CaseReason of(String text) {
        String reason = text.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new Malformed(CaseProblem.CASE_REASON_MALFORMED);
        }
        return new CaseReason(reason);
    }
}

package bd.spbmu.query.verification;

import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import java.util.List;

/**
 * How the questions to one source stand.
 *
 * @param waiting not asked yet
 * @param unknown asked without an answer, and asked again
 * @param why why they are unknown, the most frequent reason first
 */
public record SourceLine(
        Source source,
        long waiting,
        long unknown,
        List<UnknownReason> why,
        long verified,
        long mismatch,
        long notFound,
        long givenUp) {

    public SourceLine {
        why = List.copyOf(why);
    }

    /** Whether nobody has asked it anything. */
    public boolean untouched() {
        return waiting + unknown + verified + mismatch + notFound + givenUp == 0;
    }

    /** Whether it gives no answer at all to what it is asked now. */
    public boolean silent() {
        return why.stream().anyMatch(UnknownReason::isOutage);
    }
}

package bd.spbmu.command.verification;

import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.UnknownReason;
import java.util.List;

/** What came of asking a source. */
public sealed interface SourceAnswer {

    /** @param outdated said earlier, and passed on since the source is silent now */
    record Said(Outcome outcome, List<ComparedField> differing, Evidence evidence, boolean outdated)
            implements SourceAnswer {

        public Said {
            differing = List.copyOf(differing);
        }
    }

    /** Nothing is known: never to be taken for yes, nor for no. */
    record Unknown(UnknownReason reason) implements SourceAnswer {}
}

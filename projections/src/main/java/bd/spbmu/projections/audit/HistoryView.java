package bd.spbmu.projections.audit;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.List;

/**
 * One event that touched one person.
 *
 * @param at repeated from the trace, to be sorted by
 * @param facts what it was about, in the order of their names; ids, codes and dates, never a person's data
 */
public record HistoryView(
        long revision, BeneficiaryId beneficiary, String stream, Instant at, Trace trace, List<Fact> facts)
        implements Revised {

    public HistoryView {
        facts = List.copyOf(facts);
    }

    public record Fact(String name, String value) {}
}

package bd.spbmu.projections.doubledipping;

import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Between;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The exclusion rules of every day. */
@Component
public class RuleSetViews {

    private static final int ALL = 1_000;
    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("from", true), new Sort("revision", true));

    private final Documents<RuleSetView> ruleSets;

    public RuleSetViews(Documents<RuleSetView> ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** The newest rule set whose day has come; of two from the same day, the one adopted later. */
    public Optional<RuleSetView> inForceOn(LocalDate day) {
        List<Documents.Filter> come = List.of(new Between("from", null, day.toString()));
        return ruleSets.find(new Find(come, NEWEST_FIRST, 1, null)).views().stream()
                .findFirst();
    }

    /** Newest first. */
    public List<RuleSetView> all() {
        return ruleSets.find(new Find(List.of(), NEWEST_FIRST, ALL, null)).views();
    }
}

package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.Documents.Sums;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suspected overlaps. */
@Component
public class OverlapViews {

    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("noticedAt", true));

    private final Documents<OverlapView> overlaps;

    public OverlapViews(Documents<OverlapView> overlaps) {
        this.overlaps = overlaps;
    }

    public Optional<OverlapView> overlap(CaseId id) {
        return overlaps.load(id.text());
    }

    /** Newest first. */
    public Page<OverlapView> list(List<Filter> filters, int size, @Nullable String after) {
        return overlaps.find(new Find(filters, NEWEST_FIRST, size, after));
    }

    public static Filter concerning(BeneficiaryId beneficiary) {
        return Is.of("beneficiaries", beneficiary.text());
    }

    /** How many cases there are of each kind; a case of both counts in both. */
    public List<Sum> perKind() {
        return overlaps.sums(new Sums(List.of(), List.of("kinds"), null, List.of()));
    }
}

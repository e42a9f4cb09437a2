package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import bd.spbmu.projections.Documents.Sum;
import bd.spbmu.projections.Documents.Sums;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suspected overlaps. */
@Component
public class OverlapViews {

    private static final int AT_ONCE = 1_000;
    private static final List<Sort> HEAVIEST_FIRST = List.of(new Sort("weight", true), new Sort("noticedAt", true));

    private final Documents<OverlapView> overlaps;

    public OverlapViews(Documents<OverlapView> overlaps) {
        this.overlaps = overlaps;
    }

    public Optional<OverlapView> overlap(CaseId id) {
        return overlaps.load(id.text());
    }

    /** Those first in which likelihood × money at stake is highest; among equals the newest. */
    public Page<OverlapView> list(List<Filter> filters, int size, @Nullable String after) {
        return overlaps.find(new Find(filters, HEAVIEST_FIRST, size, after));
    }

    /** Every case these persons (at most 1,000) are in. */
    public List<OverlapView> of(Collection<BeneficiaryId> beneficiaries) {
        List<String> ids = beneficiaries.stream().map(BeneficiaryId::text).toList();
        return all(List.of(new Is("beneficiaries", ids)));
    }

    /** Which of these enrolments (at most 1,000) have their payments held back. */
    public Set<EnrolmentId> held(Collection<EnrolmentId> enrolments) {
        List<String> ids = enrolments.stream().map(EnrolmentId::text).toList();
        return all(List.of(new Is("heldEnrolment", ids))).stream()
                .map(OverlapView::heldEnrolment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<OverlapView> all(List<Filter> filters) {
        List<OverlapView> all = new ArrayList<>();
        String after = null;
        do {
            Page<OverlapView> page = list(filters, AT_ONCE, after);
            all.addAll(page.views());
            after = page.next();
        } while (after != null);
        return all;
    }

    public static Filter concerning(BeneficiaryId beneficiary) {
        return Is.of("beneficiaries", beneficiary.text());
    }

    /** How many cases there are of each kind; a case of both counts in both. */
    public List<Sum> perKind() {
        return overlaps.sums(new Sums(List.of(), List.of("kinds"), null, List.of()));
    }
}

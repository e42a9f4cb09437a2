package bd.spbmu.projections.enrolment;

import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Page;
import bd.spbmu.projections.Documents.Sort;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which enrolments sources have confirmed, and which not yet. */
@Component
public class ProofViews {

    private static final List<Sort> OLDEST_FIRST = List.of(new Sort("since", false));

    private final Documents<ProofView> proofs;

    public ProofViews(Documents<ProofView> proofs) {
        this.proofs = proofs;
    }

    /** Those of these enrolments that anybody's word is wanted for. */
    public Map<String, ProofView> of(Collection<EnrolmentId> enrolments) {
        return proofs.load(enrolments.stream().map(EnrolmentId::text).toList());
    }

    /** What has waited longest first. */
    public Page<ProofView> list(List<Filter> filters, int size, @Nullable String after) {
        return proofs.find(new Find(filters, OLDEST_FIRST, size, after));
    }
}

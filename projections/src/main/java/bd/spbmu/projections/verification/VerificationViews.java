package bd.spbmu.projections.verification;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.VerificationId;
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

/** Questions to the sources, and where they stand. */
@Component
public class VerificationViews {

    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("requestedAt", true));
    private static final List<Sort> BY_PERSON = List.of(new Sort("beneficiary", false));

    private final Documents<VerificationView> verifications;

    public VerificationViews(Documents<VerificationView> verifications) {
        this.verifications = verifications;
    }

    public Optional<VerificationView> verification(VerificationId id) {
        return verifications.load(id.text());
    }

    /** Newest first. */
    public Page<VerificationView> of(BeneficiaryId beneficiary, int size, @Nullable String after) {
        return verifications.find(
                new Find(List.of(Is.of("beneficiary", beneficiary.text())), NEWEST_FIRST, size, after));
    }

    /** In the order of beneficiary ids. */
    public Page<VerificationView> list(List<Filter> filters, int size, @Nullable String after) {
        return verifications.find(new Find(filters, BY_PERSON, size, after));
    }

    /** Questions per combination of {@code source state unknown outdated place district run}. */
    public List<Sum> counts(List<Filter> filters, List<String> by) {
        return verifications.sums(new Sums(filters, by, null, List.of()));
    }
}

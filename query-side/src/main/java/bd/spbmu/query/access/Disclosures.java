package bd.spbmu.query.access;

import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Collection;

/** Leaves a trace of every look at personal data, before the answer leaves: what cannot be traced is not shown. */
public interface Disclosures {

    /**
     * @param beneficiaries whose data the answer shows; none leaves no trace
     * @param view what was shown, such as {@code record}, {@code search} or {@code history}
     */
    void looked(Collection<BeneficiaryId> beneficiaries, String view);
}

package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds who might be the same person, among everyone registered. */
public interface Candidates {

    /**
     * The persons asked about, each with those it should be compared with. Who can no longer be read is not in the answer.
     *
     * @param upTo everyone registered up to here is looked at: two persons registered at once see each other
     * @throws bd.spbmu.kernel.Refusal {@code view-lagging} or {@code search-unavailable}: ask again later
     */
    List<Lookalikes> of(Collection<BeneficiaryId> persons, LogPosition upTo);

    /** @param others never the person itself */
    record Lookalikes(BeneficiaryId person, PersonTraits traits, Map<BeneficiaryId, PersonTraits> others) {

        public Lookalikes {
            others = Map.copyOf(others);
        }
    }
}

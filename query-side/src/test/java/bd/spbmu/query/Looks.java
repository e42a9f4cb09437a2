package bd.spbmu.query;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.query.access.Disclosures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Remembers whose data was shown. */
public final class Looks implements Disclosures {

    private final List<String> looks = new ArrayList<>();

    @Override
    public synchronized void looked(Collection<BeneficiaryId> beneficiaries, String view) {
        beneficiaries.forEach(beneficiary -> looks.add(view + " " + beneficiary.text()));
    }

    public synchronized List<String> all() {
        return List.copyOf(looks);
    }
}

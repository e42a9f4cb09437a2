package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.registry.BeneficiaryId;

/** Two persons, lower id first, so that a pair is the same from either side. */
record Pair(BeneficiaryId first, BeneficiaryId second) {

    static Pair of(BeneficiaryId one, BeneficiaryId other) {
        return one.text().compareTo(other.text()) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    CaseId caseId(BlindIndex blind) {
        return CaseId.of(blind.hash("overlap", first.text() + "|" + second.text()));
    }
}

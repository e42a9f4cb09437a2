package bd.spbmu.kernel.merge;

import bd.spbmu.kernel.registry.BeneficiaryId;

/**
 * Two records of one person. The lower id survives whichever was named first, so that merges at the same time, in chains or in a
 * ring end in one survivor.
 */
public record MergedPair(BeneficiaryId survivor, BeneficiaryId absorbed) {

    public static MergedPair of(BeneficiaryId one, BeneficiaryId other) {
        return one.text().compareTo(other.text()) <= 0 ? new MergedPair(one, other) : new MergedPair(other, one);
    }

    public boolean isOne() {
        return survivor.equals(absorbed);
    }
}

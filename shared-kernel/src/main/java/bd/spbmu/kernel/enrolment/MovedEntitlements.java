package bd.spbmu.kernel.enrolment;

import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.List;

/** Moves what persons are entitled to when their records are merged or parted. Every move can be repeated. */
public interface MovedEntitlements {

    /** Closes what one is entitled to, and lets the other, or whom it was merged into itself, have what stood there. */
    void takeOver(MergeId merge, BeneficiaryId from, BeneficiaryId to);

    /**
     * Gives back what came with the merge and is still there.
     *
     * @param also what came later and is the other's
     */
    void giveBack(MergeId merge, BeneficiaryId from, BeneficiaryId to, List<EnrolmentId> also);

    /** Whether all of these stand with the person now. */
    boolean has(BeneficiaryId beneficiary, List<EnrolmentId> enrolments);
}

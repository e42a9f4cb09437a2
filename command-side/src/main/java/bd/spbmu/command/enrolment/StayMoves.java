package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.enrolment.StayMoveEvent;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsClosed;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsGivenBack;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsReopened;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsTakenOver;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.MergeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which merges took stays from here or brought some, and where those went that left. For ever: a step may come again. */
final class StayMoves {

    private final Map<MergeId, List<MovedStay>> closed = new HashMap<>();
    private final Map<MergeId, List<MovedStay>> givenBack = new HashMap<>();
    private final Map<MergeId, Set<EnrolmentId>> taken = new HashMap<>();
    private final Set<MergeId> reopened = new HashSet<>();
    private final Map<EnrolmentId, BeneficiaryId> left = new HashMap<>();
    private @Nullable BeneficiaryId into;

    void evolve(StayMoveEvent event) {
        switch (event) {
            case EntitlementsClosed one -> {
                closed.put(one.merge(), one.stays());
                into = one.into();
                one.stays().forEach(stay -> left.put(stay.enrolment(), one.into()));
            }
            case EntitlementsTakenOver one -> {
                Set<EnrolmentId> came = new HashSet<>();
                one.stays().forEach(stay -> came.add(stay.enrolment()));
                taken.put(one.merge(), came);
                left.keySet().removeAll(came);
            }
            case EntitlementsGivenBack one -> {
                givenBack.put(one.merge(), one.stays());
                one.stays().forEach(stay -> left.put(stay.enrolment(), one.to()));
            }
            case EntitlementsReopened one -> {
                reopened.add(one.merge());
                into = null;
                one.stays().forEach(stay -> left.remove(stay.enrolment()));
            }
        }
    }

    @Nullable
    List<MovedStay> closed(MergeId merge) {
        return closed.get(merge);
    }

    @Nullable
    List<MovedStay> givenBack(MergeId merge) {
        return givenBack.get(merge);
    }

    boolean hasTaken(MergeId merge) {
        return taken.containsKey(merge);
    }

    boolean cameWith(MergeId merge, EnrolmentId enrolment) {
        return taken.getOrDefault(merge, Set.of()).contains(enrolment);
    }

    boolean hasReopened(MergeId merge) {
        return reopened.contains(merge);
    }

    void requireOpen() {
        if (into != null) {
            throw mergedInto(into);
        }
    }

    /** A stay that left stands elsewhere; one that came too late to be taken over here went on with the rest. */
    void requireNotLeft(EnrolmentId enrolment) {
        BeneficiaryId to = left.getOrDefault(enrolment, into);
        if (to != null) {
            throw mergedInto(to);
        }
    }

    private static Refusal mergedInto(BeneficiaryId other) {
        return new Refusal(ChangeProblem.MERGED_INTO, Map.of(ChangeProblem.SURVIVOR, other.text()));
    }
}

package bd.spbmu.kernel.enrolment;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.List;

/**
 * What a person is entitled to moved from one record to another; stands in the same streams as {@link EntitlementsEvent}. Stored for
 * ever: add records, never change one.
 */
public sealed interface StayMoveEvent {

    BeneficiaryId beneficiary();

    MergeId merge();

    List<MovedStay> stays();

    /** Nothing is decided here any more; what stood here goes to the survivor. */
    @EventType("entitlements.closed.v1")
    record EntitlementsClosed(BeneficiaryId beneficiary, MergeId merge, BeneficiaryId into, List<MovedStay> stays)
            implements StayMoveEvent {

        public EntitlementsClosed {
            stays = List.copyOf(stays);
        }
    }

    /** What stood at another record of the same person stands here from now on. Nothing is cancelled: overlaps become cases. */
    @EventType("entitlements.taken-over.v1")
    record EntitlementsTakenOver(BeneficiaryId beneficiary, MergeId merge, BeneficiaryId from, List<MovedStay> stays)
            implements StayMoveEvent {

        public EntitlementsTakenOver {
            stays = List.copyOf(stays);
        }
    }

    /** They are two persons after all: these stays are the other's. */
    @EventType("entitlements.given-back.v1")
    record EntitlementsGivenBack(BeneficiaryId beneficiary, MergeId merge, BeneficiaryId to, List<MovedStay> stays)
            implements StayMoveEvent {

        public EntitlementsGivenBack {
            stays = List.copyOf(stays);
        }
    }

    /** What was closed is decided here again, with these stays. */
    @EventType("entitlements.reopened.v1")
    record EntitlementsReopened(BeneficiaryId beneficiary, MergeId merge, BeneficiaryId from, List<MovedStay> stays)
            implements StayMoveEvent {

        public EntitlementsReopened {
            stays = List.copyOf(stays);
        }
    }
}

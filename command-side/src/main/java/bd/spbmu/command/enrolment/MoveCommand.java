package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Steps of a merge that two officers decided; each can be sent again. */
sealed interface MoveCommand extends Command {

    EntitlementsId entitlements();

    @Override
    default Set<Role> allowedTo() {
        return EnrolmentRoles.MERGE;
    }

    /** Closes, and answers what stood there. */
    record CloseEntitlements(@TargetAggregateIdentifier EntitlementsId entitlements, MergeId merge, BeneficiaryId into)
            implements MoveCommand {}

    record TakeOverEntitlements(
            @TargetAggregateIdentifier EntitlementsId entitlements,
            MergeId merge,
            BeneficiaryId from,
            List<MovedStay> stays)
            implements MoveCommand {}

    /**
     * Lets go what came with the merge and is still there, and answers it.
     *
     * @param also what came later and is the other's
     */
    record GiveBackStays(
            @TargetAggregateIdentifier EntitlementsId entitlements,
            MergeId merge,
            BeneficiaryId to,
            List<EnrolmentId> also)
            implements MoveCommand {}

    record ReopenEntitlements(
            @TargetAggregateIdentifier EntitlementsId entitlements,
            MergeId merge,
            BeneficiaryId from,
            List<MovedStay> stays)
            implements MoveCommand {}
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.merge.MergedPair;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be said of a merge. Officers ask and confirm, as persons; the rest says how far it was carried out. */
sealed interface MergeCommand extends Command {

    MergeId merge();

    @Override
    default Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }

    /** A step only a person may take, who may see the surviving record; the other was looked at before. */
    sealed interface ByPerson extends MergeCommand {

        PlaceCode place();

        @Override
        default Optional<PlaceCode> scopePlace() {
            return Optional.of(place());
        }

        @Override
        default boolean onlyByPerson() {
            return true;
        }
    }

    record AskMerge(
            @TargetAggregateIdentifier MergeId merge, PlaceCode place, MergedPair pair, Change change, ActorId by)
            implements ByPerson {}

    record ConfirmMerge(@TargetAggregateIdentifier MergeId merge, PlaceCode place, ActorId by) implements ByPerson {}

    /** @param seen the pair that could not be joined */
    record RedirectMerge(@TargetAggregateIdentifier MergeId merge, MergedPair seen, MergedPair to)
            implements MergeCommand {}

    record CompleteMerge(@TargetAggregateIdentifier MergeId merge) implements MergeCommand {}

    record FindMerge(@TargetAggregateIdentifier MergeId merge) implements MergeCommand {}

    record AskUndoing(
            @TargetAggregateIdentifier MergeId merge,
            PlaceCode place,
            List<EnrolmentId> enrolments,
            List<IdentityId> identities,
            Change change,
            ActorId by)
            implements ByPerson {}

    record ConfirmUndoing(@TargetAggregateIdentifier MergeId merge, PlaceCode place, ActorId by) implements ByPerson {}

    record CompleteUndoing(@TargetAggregateIdentifier MergeId merge) implements MergeCommand {}
}

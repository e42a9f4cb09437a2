package bd.spbmu.kernel.merge;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.List;

/** What officers decided about two records, and how far it was carried out. Stored for ever: add records, never change one. */
public sealed interface MergeEvent {

    MergeId merge();

    /** Somebody says that two records are one person; until another confirms it, nothing changes. */
    @EventType("merge.asked.v1")
    record MergeAsked(MergeId merge, MergedPair pair, Change change, ActorId by) implements MergeEvent {}

    @EventType("merge.confirmed.v1")
    record MergeConfirmed(MergeId merge, MergedPair pair, ActorId by) implements MergeEvent {}

    /** One of the two was merged elsewhere in the meantime: those they are now part of are joined instead. */
    @EventType("merge.redirected.v1")
    record MergeRedirected(MergeId merge, MergedPair pair) implements MergeEvent {}

    /** Other merges had already made one of the two: there was nothing left to join. */
    @EventType("merge.found-done.v1")
    record MergeFoundDone(MergeId merge, BeneficiaryId survivor) implements MergeEvent {}

    /** Everything the absorbed record held is the survivor's. */
    @EventType("merge.completed.v1")
    record MergeCompleted(MergeId merge, MergedPair pair) implements MergeEvent {}

    /**
     * Somebody says that they are two persons after all.
     *
     * @param enrolments of those begun since, which are the other person's
     * @param identities of those gained since, which are the other person's
     */
    @EventType("merge.undoing-asked.v1")
    record MergeUndoingAsked(
            MergeId merge,
            MergedPair pair,
            List<EnrolmentId> enrolments,
            List<IdentityId> identities,
            Change change,
            ActorId by)
            implements MergeEvent {

        public MergeUndoingAsked {
            enrolments = List.copyOf(enrolments);
            identities = List.copyOf(identities);
        }
    }

    @EventType("merge.undoing-confirmed.v1")
    record MergeUndoingConfirmed(
            MergeId merge, MergedPair pair, List<EnrolmentId> enrolments, List<IdentityId> identities, ActorId by)
            implements MergeEvent {

        public MergeUndoingConfirmed {
            enrolments = List.copyOf(enrolments);
            identities = List.copyOf(identities);
        }
    }

    /** Everything is back with the person whose it is. */
    @EventType("merge.undone.v1")
    record MergeUndone(MergeId merge, MergedPair pair) implements MergeEvent {}
}

package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.registry.MergeCommand.AskMerge;
import bd.spbmu.command.registry.MergeCommand.AskUndoing;
import bd.spbmu.command.registry.MergeCommand.CompleteMerge;
import bd.spbmu.command.registry.MergeCommand.CompleteUndoing;
import bd.spbmu.command.registry.MergeCommand.ConfirmMerge;
import bd.spbmu.command.registry.MergeCommand.ConfirmUndoing;
import bd.spbmu.command.registry.MergeCommand.FindMerge;
import bd.spbmu.command.registry.MergeCommand.RedirectMerge;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.merge.MergeEvent;
import bd.spbmu.kernel.merge.MergeEvent.MergeAsked;
import bd.spbmu.kernel.merge.MergeEvent.MergeCompleted;
import bd.spbmu.kernel.merge.MergeEvent.MergeConfirmed;
import bd.spbmu.kernel.merge.MergeEvent.MergeFoundDone;
import bd.spbmu.kernel.merge.MergeEvent.MergeRedirected;
import bd.spbmu.kernel.merge.MergeEvent.MergeUndoingAsked;
import bd.spbmu.kernel.merge.MergeEvent.MergeUndoingConfirmed;
import bd.spbmu.kernel.merge.MergeEvent.MergeUndone;
import bd.spbmu.kernel.merge.MergeProblem;
import bd.spbmu.kernel.merge.MergedPair;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What two officers decided about two records, and whether it was carried out. */
@Aggregate(cache = "aggregateCache")
class Merge {

    @AggregateIdentifier
    private MergeId id;

    private @Nullable MergeAsked asked;
    private @Nullable MergeUndoingAsked undoing;
    private @Nullable MergedPair pair;
    private MergeState state = MergeState.ASKED;

    Merge() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void ask(AskMerge command) {
        if (asked == null) {
            apply(new MergeAsked(command.merge(), command.pair(), command.change(), command.by()));
        } else {
            requireSame(asked.change(), command.change());
        }
    }

    @CommandHandler
    void confirm(ConfirmMerge command) {
        if (state == MergeState.ASKED) {
            requireOther(Objects.requireNonNull(asked).by(), command.by());
            apply(new MergeConfirmed(id, asked.pair(), command.by()));
        }
    }

    @CommandHandler
    MergeStanding redirect(RedirectMerge command) {
        if (state == MergeState.CONFIRMED && command.seen().equals(pair)) {
            apply(
                    command.to().isOne()
                            ? new MergeFoundDone(id, command.to().survivor())
                            : new MergeRedirected(id, command.to()));
        }
        return standing();
    }

    @CommandHandler
    void complete(CompleteMerge command) {
        if (state == MergeState.CONFIRMED) {
            apply(new MergeCompleted(id, standing().pair()));
        }
    }

    @CommandHandler
    MergeStanding find(FindMerge command) {
        return standing();
    }

    @CommandHandler
    void ask(AskUndoing command) {
        if (undoing != null
                && undoing.change().requestHash().equals(command.change().requestHash())) {
            return;
        }
        if (state != MergeState.COMPLETED && state != MergeState.UNDOING_ASKED) {
            throw new Refusal(
                    state.isBefore(MergeState.COMPLETED) ? MergeProblem.MERGE_NOT_COMPLETE : MergeProblem.MERGE_UNDONE);
        }
        apply(new MergeUndoingAsked(
                id, standing().pair(), command.enrolments(), command.identities(), command.change(), command.by()));
    }

    @CommandHandler
    void confirm(ConfirmUndoing command) {
        if (state.isBefore(MergeState.UNDOING_ASKED)) {
            throw new Refusal(MergeProblem.UNDOING_UNKNOWN);
        }
        if (state == MergeState.UNDOING_ASKED) {
            MergeUndoingAsked one = Objects.requireNonNull(undoing);
            requireOther(one.by(), command.by());
            apply(new MergeUndoingConfirmed(id, one.pair(), one.enrolments(), one.identities(), command.by()));
        }
    }

    @CommandHandler
    void complete(CompleteUndoing command) {
        if (state == MergeState.UNDOING_CONFIRMED) {
            apply(new MergeUndone(id, standing().pair()));
        }
    }

    @EventSourcingHandler
    void evolve(MergeEvent event) {
        id = event.merge();
        switch (event) {
            case MergeAsked first -> {
                asked = first;
                reach(MergeState.ASKED, first.pair());
            }
            case MergeConfirmed confirmed -> reach(MergeState.CONFIRMED, confirmed.pair());
            case MergeRedirected redirected -> reach(MergeState.CONFIRMED, redirected.pair());
            case MergeFoundDone done -> state = MergeState.FOUND_DONE;
            case MergeCompleted completed -> reach(MergeState.COMPLETED, completed.pair());
            case MergeUndoingAsked another -> {
                undoing = another;
                reach(MergeState.UNDOING_ASKED, another.pair());
            }
            case MergeUndoingConfirmed confirmed -> reach(MergeState.UNDOING_CONFIRMED, confirmed.pair());
            case MergeUndone undone -> reach(MergeState.UNDONE, undone.pair());
        }
    }

    private void reach(MergeState next, MergedPair now) {
        state = next;
        pair = now;
    }

    private MergeStanding standing() {
        return new MergeStanding(
                id,
                Objects.requireNonNull(pair),
                state,
                Objects.requireNonNull(asked).change(),
                undoing);
    }

    private static void requireOther(ActorId asking, ActorId confirming) {
        if (asking.equals(confirming)) {
            throw new Refusal(MergeProblem.MERGE_OWN);
        }
    }

    private static void requireSame(Change before, Change now) {
        if (!before.requestHash().equals(now.requestHash())) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }
}

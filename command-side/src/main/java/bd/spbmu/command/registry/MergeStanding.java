package bd.spbmu.command.registry;

import bd.spbmu.kernel.merge.MergeEvent.MergeUndoingAsked;
import bd.spbmu.kernel.merge.MergedPair;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.MergeId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a merge.
 *
 * @param change as asked
 * @param undoing as last asked, absent when nobody did
 */
record MergeStanding(
        MergeId merge,
        MergedPair pair,
        MergeState state,
        Change change,
        @Nullable MergeUndoingAsked undoing) {}

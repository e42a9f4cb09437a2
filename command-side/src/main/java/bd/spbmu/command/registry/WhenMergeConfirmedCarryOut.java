package bd.spbmu.command.registry;

import bd.spbmu.kernel.merge.MergeEvent.MergeConfirmed;
import bd.spbmu.kernel.merge.MergeEvent.MergeUndoingConfirmed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Finishes what the officer's own request began, should it have died on the way. */
@Component
@ProcessingGroup("merge")
@DisallowReplay
class WhenMergeConfirmedCarryOut {

    private final MergeSteps merging;
    private final UndoingSteps undoing;

    WhenMergeConfirmedCarryOut(MergeSteps merging, UndoingSteps undoing) {
        this.merging = merging;
        this.undoing = undoing;
    }

    @EventHandler
    void on(MergeConfirmed event) {
        merging.carryOut(event.merge());
    }

    @EventHandler
    void on(MergeUndoingConfirmed event) {
        undoing.carryOut(event.merge());
    }
}

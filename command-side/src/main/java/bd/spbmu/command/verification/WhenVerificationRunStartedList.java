package bd.spbmu.command.verification;

import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunStarted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Leaves a started run to the worker that lists its persons. */
@Component
@ProcessingGroup("verification-listing")
class WhenVerificationRunStartedList {

    private final VerificationRuns runs;

    WhenVerificationRunStartedList(VerificationRuns runs) {
        this.runs = runs;
    }

    @EventHandler
    @DisallowReplay
    void on(VerificationRunStarted event) {
        runs.add(event.run(), event.programme(), event.source());
    }
}

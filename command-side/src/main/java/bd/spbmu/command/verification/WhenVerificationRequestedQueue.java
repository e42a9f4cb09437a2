package bd.spbmu.command.verification;

import bd.spbmu.kernel.verification.VerificationEvent.VerificationRequested;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Queues a question for the worker that asks it; nobody is asked from here. */
@Component
@ProcessingGroup("verification-asking")
class WhenVerificationRequestedQueue {

    private final VerificationQueue queue;

    WhenVerificationRequestedQueue(VerificationQueue queue) {
        this.queue = queue;
    }

    @EventHandler
    @DisallowReplay
    void on(VerificationRequested event) {
        queue.add(event.verification(), event.beneficiary(), event.source(), event.run() != null);
    }
}

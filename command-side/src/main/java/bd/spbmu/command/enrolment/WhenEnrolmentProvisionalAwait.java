package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentConfirmed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps at hand which enrolments wait for whose word. */
@Component
@ProcessingGroup("enrolment-proof")
@DisallowReplay
class WhenEnrolmentProvisionalAwait {

    private final ProofIndex index;

    WhenEnrolmentProvisionalAwait(ProofIndex index) {
        this.index = index;
    }

    @EventHandler
    void on(EnrolmentProvisional event) {
        event.awaited().forEach(source -> index.await(event.enrolment(), event.beneficiary(), source));
    }

    @EventHandler
    void on(EnrolmentConfirmed event) {
        index.stopAwaiting(event.enrolment());
    }
}

package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Judges an enrolment whose request died before it was judged, or that no request made; one that is judged stays as it is. */
@Component
@ProcessingGroup("enrolment-proof")
@DisallowReplay
class WhenEnrolledJudgeProof {

    private final Proofs proofs;
    private final ProofIndex index;

    WhenEnrolledJudgeProof(Proofs proofs, ProofIndex index) {
        this.proofs = proofs;
        this.index = index;
    }

    @EventHandler
    void on(Enrolled event) {
        proofs.judge(event.enrolment(), event.beneficiary(), event.programme(), event.place());
    }

    @EventHandler
    void on(EnrolmentEnded event) {
        index.stopAwaiting(event.enrolment());
    }
}

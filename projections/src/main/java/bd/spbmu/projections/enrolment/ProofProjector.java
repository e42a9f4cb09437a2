package bd.spbmu.projections.enrolment;

import bd.spbmu.kernel.enrolment.EnrolmentEvent;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentConfirmed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentDoubted;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.ProofTaken;
import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.enrolment.ProofView.Doubt;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@link ProofView} true to events. */
@Component
@ProcessingGroup(EnrolmentDocuments.PROCESSOR)
class ProofProjector {

    private final Unwritten<ProofView> proofs;

    ProofProjector(Documents<ProofView> proofs) {
        this.proofs = new Unwritten<>(proofs);
    }

    @EventHandler
    void on(EnrolmentEvent event, DomainEventMessage<?> message) {
        String id = event.enrolment().text();
        long revision = message.getSequenceNumber();
        Instant at = message.getTimestamp();
        switch (event) {
            // whether it comes about is told elsewhere
            case EnrolmentNamed named -> {}
            case EnrolmentProvisional provisional ->
                proofs.make(id, message, () -> provisional(provisional, revision, at));
            case ProofTaken taken -> proofs.revise(id, message, view -> view.taken(revision, taken.source()));
            case EnrolmentDoubted doubted ->
                proofs.revise(id, message, view -> view.doubted(revision, doubt(doubted, at)));
            case EnrolmentConfirmed confirmed ->
                proofs.change(id, message, view -> confirmed(view, confirmed, revision, at));
        }
    }

    private static Doubt doubt(EnrolmentDoubted event, Instant at) {
        return new Doubt(event.source(), event.verification(), event.outcome(), at);
    }

    private static ProofView provisional(EnrolmentProvisional event, long revision, Instant at) {
        return new ProofView(
                revision,
                event.enrolment(),
                event.beneficiary(),
                event.programme(),
                event.place(),
                event.place().district(),
                ProofStanding.PROVISIONAL,
                event.awaited(),
                event.outdated(),
                List.of(),
                at);
    }

    private static ProofView confirmed(
            @Nullable ProofView before, EnrolmentConfirmed event, long revision, Instant at) {
        if (before != null) {
            return before.confirmed(revision, event.outdated(), at);
        }
        return new ProofView(
                revision,
                event.enrolment(),
                event.beneficiary(),
                event.programme(),
                event.place(),
                event.place().district(),
                ProofStanding.CONFIRMED,
                List.of(),
                event.outdated(),
                List.of(),
                at);
    }
}

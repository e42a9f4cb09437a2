package bd.spbmu.projections.verification;

import bd.spbmu.kernel.verification.VerificationEvent;
import bd.spbmu.kernel.verification.VerificationEvent.IdentifierConfirmed;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationAnswered;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationGivenUp;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationRequested;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationUnanswered;
import bd.spbmu.kernel.verification.VerificationState;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link VerificationView} true to events. */
@Component
@ProcessingGroup(VerificationDocuments.PROCESSOR)
class VerificationProjector {

    private final Unwritten<VerificationView> verifications;

    VerificationProjector(Documents<VerificationView> verifications) {
        this.verifications = new Unwritten<>(verifications);
    }

    @EventHandler
    void on(VerificationEvent event, DomainEventMessage<?> message) {
        String id = event.verification().text();
        long revision = message.getSequenceNumber();
        Instant at = message.getTimestamp();
        switch (event) {
            case VerificationRequested requested ->
                verifications.make(id, message, () -> waiting(requested, revision, at));
            case VerificationAnswered answered ->
                verifications.revise(id, message, view -> answered(view, answered, revision, at));
            case IdentifierConfirmed confirmed -> verifications.revise(id, message, view -> view.confirmed(revision));
            case VerificationUnanswered unanswered ->
                verifications.revise(id, message, view -> view.unanswered(revision, unanswered.reason()));
            case VerificationGivenUp givenUp ->
                verifications.revise(id, message, view -> view.givenUp(revision, givenUp.reason(), at));
        }
    }

    private static VerificationView answered(
            VerificationView view, VerificationAnswered event, long revision, Instant at) {
        return view.answered(
                revision,
                VerificationState.of(event.outcome()),
                event.differing(),
                event.evidence(),
                event.outdated(),
                at);
    }

    private static VerificationView waiting(VerificationRequested event, long revision, Instant at) {
        return new VerificationView(
                revision,
                event.verification(),
                event.beneficiary(),
                event.source(),
                event.place(),
                event.place().district(),
                event.purpose(),
                event.run(),
                VerificationState.WAITING,
                List.of(),
                null,
                null,
                false,
                at,
                null);
    }
}

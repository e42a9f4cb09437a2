package bd.spbmu.projections.verification;

import bd.spbmu.kernel.verification.VerificationRunEvent;
import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunListed;
import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunStarted;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link VerificationRunView} true to events. */
@Component
@ProcessingGroup(VerificationDocuments.PROCESSOR)
class VerificationRunProjector {

    private final Unwritten<VerificationRunView> runs;

    VerificationRunProjector(Documents<VerificationRunView> runs) {
        this.runs = new Unwritten<>(runs);
    }

    @EventHandler
    void on(VerificationRunEvent event, DomainEventMessage<?> message) {
        String id = event.run().text();
        long revision = message.getSequenceNumber();
        switch (event) {
            case VerificationRunStarted started ->
                runs.make(id, message, () -> begun(started, revision, message.getTimestamp()));
            case VerificationRunListed listed ->
                runs.revise(id, message, view -> view.listed(revision, listed.persons()));
        }
    }

    private static VerificationRunView begun(VerificationRunStarted event, long revision, Instant at) {
        return new VerificationRunView(revision, event.run(), event.programme(), event.source(), event.by(), at, null);
    }
}

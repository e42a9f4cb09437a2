package bd.spbmu.projections.intake;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.intake.ImportEvent;
import bd.spbmu.kernel.intake.ImportEvent.ImportFailed;
import bd.spbmu.kernel.intake.ImportEvent.ImportFinished;
import bd.spbmu.kernel.intake.ImportEvent.ImportProgressed;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.ImportEvent.ImportStarted;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.audit.Trace;
import bd.spbmu.projections.intake.ImportView.State;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link ImportView} true to events. */
@Component
@ProcessingGroup(IntakeDocuments.PROCESSOR)
class ImportProjector {

    private final Unwritten<ImportView> imports;

    ImportProjector(Documents<ImportView> imports) {
        this.imports = new Unwritten<>(imports);
    }

    @EventHandler
    void on(ImportEvent event, DomainEventMessage<?> message) {
        String id = event.importId().text();
        long revision = message.getSequenceNumber();
        Instant at = message.getTimestamp();
        switch (event) {
            case ImportReceived received ->
                imports.make(
                        id,
                        message,
                        () -> ImportView.of(
                                received, revision, ActorId.of(Trace.of(message).actor()), at));
            case ImportStarted started -> imports.revise(id, message, view -> view.started(revision, at));
            case ImportProgressed piece ->
                imports.revise(id, message, view -> view.progressed(revision, piece.counts(), piece.reportBytes(), at));
            case ImportFinished finished ->
                imports.revise(id, message, view -> view.ended(revision, State.FINISHED, null));
            case ImportFailed failed ->
                imports.revise(id, message, view -> view.ended(revision, State.FAILED, failed.problem()));
        }
    }
}

package bd.spbmu.projections.audit;

import bd.spbmu.kernel.registry.TransferEvent;
import bd.spbmu.kernel.registry.TransferEvent.TransferAsked;
import bd.spbmu.kernel.registry.TransferEvent.TransferGranted;
import bd.spbmu.kernel.registry.TransferEvent.TransferRefused;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** That somebody asked for a person by number is a look as well: it stands in the person's history. */
@Component
@ProcessingGroup(HistoryDocuments.PROCESSOR)
class TransferHistoryProjector {

    private final Unwritten<HistoryView> history;

    TransferHistoryProjector(Documents<HistoryView> history) {
        this.history = new Unwritten<>(history);
    }

    @EventHandler
    void on(TransferEvent event, DomainEventMessage<?> message) {
        Facts facts = new Facts().with("transfer", event.transfer());
        Facts told = switch (event) {
            case TransferAsked asked -> facts.with("place", asked.to()).with("why", asked.purpose());
            case TransferGranted granted -> facts;
            case TransferRefused refused -> facts;
        };
        history.make(
                message.getIdentifier() + ":" + event.beneficiary().text(),
                message,
                () -> new HistoryView(
                        message.getSequenceNumber(),
                        event.beneficiary(),
                        message.getAggregateIdentifier(),
                        message.getTimestamp(),
                        Trace.of(message),
                        told.list()));
    }
}

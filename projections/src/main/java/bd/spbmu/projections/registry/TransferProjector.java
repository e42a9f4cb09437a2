package bd.spbmu.projections.registry;

import bd.spbmu.kernel.registry.TransferEvent;
import bd.spbmu.kernel.registry.TransferEvent.TransferAsked;
import bd.spbmu.kernel.registry.TransferEvent.TransferGranted;
import bd.spbmu.kernel.registry.TransferEvent.TransferRefused;
import bd.spbmu.kernel.registry.TransferState;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link TransferView} true to events. */
@Component
@ProcessingGroup(RegistryDocuments.PERSON_PROCESSOR)
class TransferProjector {

    private final Unwritten<TransferView> transfers;

    TransferProjector(Documents<TransferView> transfers) {
        this.transfers = new Unwritten<>(transfers);
    }

    @EventHandler
    void on(TransferEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case TransferAsked asked ->
                transfers.make(
                        asked.transfer().text(),
                        message,
                        () -> new TransferView(
                                message.getSequenceNumber(),
                                asked.transfer(),
                                asked.beneficiary(),
                                asked.from(),
                                asked.to(),
                                asked.purpose(),
                                asked.by(),
                                TransferState.WAITING,
                                message.getTimestamp(),
                                null));
            case TransferGranted granted -> decided(granted, TransferState.GRANTED, message);
            case TransferRefused refused -> decided(refused, TransferState.REFUSED, message);
        }
    }

    private void decided(TransferEvent event, TransferState how, DomainEventMessage<?> message) {
        transfers.revise(
                event.transfer().text(),
                message,
                view -> view.decided(message.getSequenceNumber(), how, message.getTimestamp()));
    }
}

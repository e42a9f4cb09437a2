package bd.spbmu.projections.agreement;

import bd.spbmu.kernel.agreement.AgreementEvent;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementApproved;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementEnded;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementProposed;
import bd.spbmu.kernel.agreement.AgreementTerms;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.agreement.AgreementView.State;
import bd.spbmu.projections.programme.CatalogueDocuments;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link AgreementView} true to events. */
@Component
@ProcessingGroup(CatalogueDocuments.PROCESSOR)
class AgreementProjector {

    private final Unwritten<AgreementView> agreements;

    AgreementProjector(Documents<AgreementView> agreements) {
        this.agreements = new Unwritten<>(agreements);
    }

    @EventHandler
    void on(AgreementEvent event, DomainEventMessage<?> message) {
        String id = event.agreement().text();
        switch (event) {
            case AgreementProposed proposed -> agreements.make(id, message, () -> view(proposed, message));
            case AgreementApproved approved ->
                agreements.revise(id, message, view -> view.approved(message.getSequenceNumber(), approved.by()));
            case AgreementEnded ended ->
                agreements.revise(
                        id, message, view -> view.ended(message.getSequenceNumber(), ended.on(), ended.reason()));
        }
    }

    private static AgreementView view(AgreementProposed event, DomainEventMessage<?> message) {
        AgreementTerms terms = event.terms();
        return new AgreementView(
                message.getSequenceNumber(),
                event.agreement(),
                terms.mis(),
                terms.source(),
                terms.purposes(),
                terms.fields(),
                terms.from(),
                terms.to(),
                terms.basis(),
                State.PROPOSED,
                event.by(),
                message.getTimestamp(),
                null,
                null);
    }
}

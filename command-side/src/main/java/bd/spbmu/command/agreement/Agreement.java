package bd.spbmu.command.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.agreement.AgreementCommand.ApproveAgreement;
import bd.spbmu.command.agreement.AgreementCommand.EndAgreement;
import bd.spbmu.command.agreement.AgreementCommand.ProposeAgreement;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.agreement.AgreementEvent;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementApproved;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementEnded;
import bd.spbmu.kernel.agreement.AgreementEvent.AgreementProposed;
import bd.spbmu.kernel.agreement.AgreementId;
import bd.spbmu.kernel.agreement.AgreementProblem;
import bd.spbmu.kernel.registry.RegistryProblem;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One agreement with one other party. */
@Aggregate(cache = "aggregateCache")
class Agreement {

    @AggregateIdentifier
    private AgreementId id;

    private @Nullable AgreementProposed proposed;
    private @Nullable AgreementEnded ended;
    private boolean approved;

    Agreement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void propose(ProposeAgreement command) {
        AgreementProposed asked = new AgreementProposed(command.agreement(), command.terms(), command.by());
        if (proposed == null) {
            apply(asked);
        } else if (!asked.equals(proposed)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    @CommandHandler
    void approve(ApproveAgreement command) {
        AgreementProposed waiting = proposed;
        if (approved || waiting == null) {
            return;
        }
        if (waiting.by().equals(command.by())) {
            throw new Refusal(AgreementProblem.OWN);
        }
        apply(new AgreementApproved(id, command.by()));
    }

    @CommandHandler
    void end(EndAgreement command) {
        AgreementEnded before = ended;
        if (before != null && before.reason().equals(command.reason())) {
            return;
        }
        if (before != null) {
            throw new Refusal(AgreementProblem.ENDED);
        }
        if (!approved) {
            throw new Refusal(AgreementProblem.NOT_APPROVED);
        }
        apply(new AgreementEnded(id, command.today(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void evolve(AgreementEvent event) {
        id = event.agreement();
        switch (event) {
            case AgreementProposed first -> proposed = first;
            case AgreementApproved second -> approved = true;
            case AgreementEnded last -> ended = last;
        }
    }
}

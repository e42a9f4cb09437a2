package bd.spbmu.command.enrolment;

import bd.spbmu.command.enrolment.ProofCommand.TakeAnswer;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AccountChanged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryCorrected;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierDisputed;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierGained;
import bd.spbmu.kernel.registry.BeneficiaryEvent.IdentifierGivenUp;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationAnswered;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Brings an answer to the enrolments that wait for it, whoever asked, and keeps at hand what is confirmed of whom. A changed
 * record is confirmed by nobody; an answer that crossed the change is told by the next question.
 */
@Component
@ProcessingGroup("enrolment-proof")
@DisallowReplay
class WhenSourceAnsweredProveEnrolments {

    private final CommandGateway commands;
    private final ProofIndex index;

    WhenSourceAnsweredProveEnrolments(CommandGateway commands, ProofIndex index) {
        this.commands = commands;
        this.index = index;
    }

    @EventHandler
    void on(VerificationAnswered event) {
        if (event.outcome() == Outcome.VERIFIED) {
            index.confirm(
                    event.beneficiary(),
                    event.source(),
                    event.verification(),
                    event.evidence().at());
        } else {
            index.withdraw(event.beneficiary(), event.source());
        }
        index.awaiting(event.beneficiary(), event.source())
                .forEach(enrolment -> commands.sendAndWait(new TakeAnswer(
                        enrolment, event.source(), event.verification(), event.outcome(), event.outdated())));
    }

    @EventHandler
    void on(BeneficiaryCorrected event) {
        forget(event.beneficiary());
    }

    @EventHandler
    void on(IdentifierGained event) {
        forget(event.beneficiary());
    }

    @EventHandler
    void on(IdentifierGivenUp event) {
        forget(event.beneficiary());
    }

    @EventHandler
    void on(IdentifierDisputed event) {
        forget(event.beneficiary());
    }

    @EventHandler
    void on(AccountChanged event) {
        forget(event.beneficiary());
    }

    private void forget(BeneficiaryId beneficiary) {
        index.forget(beneficiary);
    }
}

package bd.spbmu.command.verification;

import bd.spbmu.command.verification.VerificationCommand.RequestVerification;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import bd.spbmu.kernel.verification.VerificationId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Asks the sources whose word an enrolment waits for; told again, it asks nobody twice. */
@Component
@ProcessingGroup("verification-asking")
class WhenEnrolmentProvisionalAsk {

    private final CommandGateway commands;

    WhenEnrolmentProvisionalAsk(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(EnrolmentProvisional event) {
        event.awaited()
                .forEach(source -> commands.sendAndWait(new RequestVerification(
                        VerificationId.of(event.enrolment(), source),
                        event.beneficiary(),
                        source,
                        event.place(),
                        Purpose.PROGRAMME_OPERATION,
                        null)));
    }
}

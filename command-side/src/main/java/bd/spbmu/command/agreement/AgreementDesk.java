package bd.spbmu.command.agreement;

import bd.spbmu.command.agreement.AgreementCommand.ApproveAgreement;
import bd.spbmu.command.agreement.AgreementCommand.EndAgreement;
import bd.spbmu.command.agreement.AgreementCommand.ProposeAgreement;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.agreement.AgreementId;
import bd.spbmu.kernel.agreement.AgreementProblem;
import bd.spbmu.kernel.agreement.AgreementTerms;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Checks what an agreement says, and sends it on in the officer's name. */
@Component
class AgreementDesk {

    private static final int LONGEST = 300;

    private final CommandGateway commands;
    private final Catalogue catalogue;
    private final Clock clock;

    AgreementDesk(CommandGateway commands, Catalogue catalogue, Clock clock) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void propose(AgreementId agreement, AgreementTerms terms) {
        require((terms.mis() == null) != (terms.source() == null), "/mis", AgreementProblem.ONE_PARTY);
        require(terms.mis() == null || catalogue.has(terms.mis()), "/mis", RegistryProblem.MIS_UNKNOWN);
        boolean once =
                new HashSet<>(terms.purposes()).size() == terms.purposes().size();
        require(once && !terms.purposes().isEmpty(), "/purposes", AgreementProblem.PURPOSE_REQUIRED);
        require(terms.to() == null || !terms.to().isBefore(terms.from()), "/to", AgreementProblem.DAYS_IMPOSSIBLE);
        requireText(terms.basis(), "/basis", AgreementProblem.BASIS_REQUIRED);
        commands.sendAndWait(new ProposeAgreement(agreement, terms, officer()));
    }

    void approve(AgreementId agreement) {
        known(() -> commands.sendAndWait(new ApproveAgreement(agreement, officer())));
    }

    void end(AgreementId agreement, String reason) {
        requireText(reason, "/reason", AgreementProblem.REASON_REQUIRED);
        known(() -> commands.sendAndWait(new EndAgreement(agreement, LocalDate.now(clock), reason, officer())));
    }

    private static void known(Runnable step) {
        try {
            step.run();
        } catch (AggregateNotFoundException never) {
            throw new Refusal(AgreementProblem.UNKNOWN);
        }
    }

    private static ActorId officer() {
        return Request.actorNow().id();
    }

    private static void requireText(String text, String pointer, Problem problem) {
        require(!text.isBlank() && text.length() <= LONGEST, pointer, problem);
    }

    private static void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            throw FieldErrors.at(pointer, problem);
        }
    }
}

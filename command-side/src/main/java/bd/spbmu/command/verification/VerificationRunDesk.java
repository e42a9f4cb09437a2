package bd.spbmu.command.verification;

import bd.spbmu.command.verification.VerificationRunCommand.StartRun;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.ProgrammeProblem;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationRunId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Starts runs over programmes that exist. */
@Component
class VerificationRunDesk {

    private final CommandGateway commands;
    private final Catalogue catalogue;

    VerificationRunDesk(CommandGateway commands, Catalogue catalogue) {
        this.commands = commands;
        this.catalogue = catalogue;
    }

    void start(VerificationRunId run, ProgrammeCode programme, Source source) {
        if (!catalogue.has(programme)) {
            throw FieldErrors.at("/programme", ProgrammeProblem.PROGRAMME_UNKNOWN);
        }
        commands.sendAndWait(
                new StartRun(run, programme, source, Request.actorNow().id()));
    }
}

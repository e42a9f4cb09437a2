package bd.spbmu.command.programme;

import bd.spbmu.command.programme.MinistryCommand.RegisterMinistry;
import bd.spbmu.command.programme.MisCommand.AssignProgramme;
import bd.spbmu.command.programme.MisCommand.RegisterMis;
import bd.spbmu.command.programme.ProgrammeCommand.AdoptBenefitRule;
import bd.spbmu.command.programme.ProgrammeCommand.DefineProgramme;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.ProgrammeProblem;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Where an administrator's entries are checked against each other before they are told to the catalogue. */
@Component
class CatalogueDesk {

    private static final int MOST_MINISTRIES = 2;

    private final CommandGateway commands;
    private final StoredCatalogue catalogue;

    CatalogueDesk(CommandGateway commands, StoredCatalogue catalogue) {
        this.commands = commands;
        this.catalogue = catalogue;
    }

    void register(RegisterMinistry command) {
        tell(command);
    }

    void register(RegisterMis command) {
        require(command.serial() > 0, "/serial", ProgrammeProblem.SERIAL_IMPOSSIBLE);
        requireKnown(command.ministry(), "/ministry");
        tell(command);
    }

    void assign(AssignProgramme command) {
        if (!catalogue.has(command.programme())) {
            throw new Refusal(ProgrammeProblem.NO_SUCH_ENTRY);
        }
        tell(command);
    }

    void define(DefineProgramme command) {
        int ministries = command.ministries().size();
        require(command.serial() > 0, "/serial", ProgrammeProblem.SERIAL_IMPOSSIBLE);
        require(ministries > 0 && ministries <= MOST_MINISTRIES, "/ministries", ProgrammeProblem.MINISTRIES_REQUIRED);
        for (int i = 0; i < ministries; i++) {
            requireKnown(command.ministries().get(i), "/ministries/" + i);
        }
        tell(command);
    }

    void adopt(AdoptBenefitRule command) {
        BenefitRule rule = command.rule();
        LocalDate to = rule.to();
        require(rule.monthly().isPositive(), "/monthly", ProgrammeProblem.AMOUNT_NOT_POSITIVE);
        require(to == null || !to.isBefore(rule.from()), "/to", ProgrammeProblem.ENDS_BEFORE_IT_BEGINS);
        tell(command);
    }

    private void tell(CatalogueCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException unknown) {
            throw new Refusal(ProgrammeProblem.NO_SUCH_ENTRY);
        }
    }

    private void requireKnown(MinistryCode ministry, String pointer) {
        require(catalogue.has(ministry), pointer, ProgrammeProblem.MINISTRY_UNKNOWN);
    }

    private static void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            throw FieldErrors.at(pointer, problem);
        }
    }
}

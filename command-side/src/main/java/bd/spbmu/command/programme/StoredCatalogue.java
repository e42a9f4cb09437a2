package bd.spbmu.command.programme;

import bd.spbmu.command.programme.MinistryCommand.ConfirmMinistry;
import bd.spbmu.command.programme.MisCommand.ConfirmMis;
import bd.spbmu.command.programme.ProgrammeCommand.AskBenefitRules;
import bd.spbmu.command.programme.ProgrammeCommand.ConfirmProgramme;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.BenefitRules;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Asks the catalogue's streams, once for each entry found: entries never go away. */
@Component
class StoredCatalogue implements Catalogue, BenefitRules {

    private final CommandGateway commands;
    private final Set<Object> found = ConcurrentHashMap.newKeySet();

    StoredCatalogue(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public boolean has(ProgrammeCode programme) {
        return found.contains(programme) || asks(programme, new ConfirmProgramme(programme));
    }

    @Override
    public boolean has(MisCode mis) {
        return found.contains(mis) || asks(mis, new ConfirmMis(mis));
    }

    @Override
    public List<BenefitRule> of(ProgrammeCode programme) {
        try {
            return commands.sendAndWait(new AskBenefitRules(programme));
        } catch (AggregateNotFoundException unknown) {
            return List.of();
        }
    }

    boolean has(MinistryCode ministry) {
        return found.contains(ministry) || asks(ministry, new ConfirmMinistry(ministry));
    }

    private boolean asks(Object code, CatalogueCommand question) {
        try {
            commands.sendAndWait(question);
            return found.add(code) || found.contains(code);
        } catch (AggregateNotFoundException unknown) {
            return false;
        }
    }
}

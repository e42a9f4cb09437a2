package bd.spbmu.command.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.programme.ProgrammeCommand.AdoptBenefitRule;
import bd.spbmu.command.programme.ProgrammeCommand.AskBenefitRules;
import bd.spbmu.command.programme.ProgrammeCommand.ConfirmProgramme;
import bd.spbmu.command.programme.ProgrammeCommand.DefineProgramme;
import bd.spbmu.command.programme.ProgrammeCommand.PublishProgrammeFigures;
import bd.spbmu.command.programme.ProgrammeCommand.WantMis;
import bd.spbmu.kernel.FiscalYear;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.ProgrammeEvent;
import bd.spbmu.kernel.programme.ProgrammeEvent.BenefitRuleAdopted;
import bd.spbmu.kernel.programme.ProgrammeEvent.MisWanted;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeDefined;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeFiguresPublished;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A programme or scheme: what it is, what it pays from which day on, and what was published about it. */
@Aggregate(cache = "aggregateCache")
class Programme {

    @AggregateIdentifier
    private ProgrammeCode code;

    private @Nullable ProgrammeDefined defined;
    private boolean misWanted;
    private final Map<FiscalYear, ProgrammeFiguresPublished> figures = new HashMap<>();
    private final Map<String, BenefitRule> benefitRules = new HashMap<>();

    Programme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void define(DefineProgramme command) {
        ProgrammeDefined event = new ProgrammeDefined(
                command.programme(), command.serial(), command.name(), command.ministries(), command.mode());
        if (Once.isNew(defined, event)) {
            apply(event);
        }
    }

    @CommandHandler
    void publish(PublishProgrammeFigures command) {
        ProgrammeFiguresPublished event = new ProgrammeFiguresPublished(
                code, command.year(), command.beneficiaries(), command.budget(), command.source());
        if (Once.isNew(figures.get(command.year()), event)) {
            apply(event);
        }
    }

    @CommandHandler
    void adopt(AdoptBenefitRule command) {
        if (Once.isNew(benefitRules.get(command.rule().id()), command.rule())) {
            apply(new BenefitRuleAdopted(code, command.rule()));
        }
    }

    @CommandHandler
    void want(WantMis command) {
        if (!misWanted) {
            apply(new MisWanted(code, command.note(), command.source()));
        }
    }

    @CommandHandler
    ProgrammeCode confirm(ConfirmProgramme command) {
        return code;
    }

    @CommandHandler
    List<BenefitRule> rules(AskBenefitRules command) {
        return List.copyOf(benefitRules.values());
    }

    @EventSourcingHandler
    void evolve(ProgrammeEvent event) {
        code = event.programme();
        switch (event) {
            case ProgrammeDefined first -> defined = first;
            case ProgrammeFiguresPublished published -> figures.put(published.year(), published);
            case BenefitRuleAdopted adopted -> benefitRules.put(adopted.rule().id(), adopted.rule());
            case MisWanted wanted -> misWanted = true;
        }
    }
}

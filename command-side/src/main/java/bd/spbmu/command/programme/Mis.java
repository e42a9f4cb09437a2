package bd.spbmu.command.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.programme.MisCommand.AssignProgramme;
import bd.spbmu.command.programme.MisCommand.ConfirmMis;
import bd.spbmu.command.programme.MisCommand.RegisterMis;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.MisEvent;
import bd.spbmu.kernel.programme.MisEvent.MisRegistered;
import bd.spbmu.kernel.programme.MisEvent.ProgrammeAssigned;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A management information system and the programmes it serves. */
@Aggregate(cache = "aggregateCache")
class Mis {

    @AggregateIdentifier
    private MisCode code;

    private @Nullable MisRegistered registered;
    private final Set<ProgrammeCode> programmes = new HashSet<>();

    Mis() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(RegisterMis command) {
        MisRegistered event = new MisRegistered(
                command.mis(),
                command.serial(),
                command.name(),
                command.ministry(),
                command.maintainer(),
                command.portal(),
                command.note());
        if (Once.isNew(registered, event)) {
            apply(event);
        }
    }

    @CommandHandler
    void assign(AssignProgramme command) {
        if (!programmes.contains(command.programme())) {
            apply(new ProgrammeAssigned(code, command.programme(), command.source()));
        }
    }

    @CommandHandler
    MisCode confirm(ConfirmMis command) {
        return code;
    }

    @EventSourcingHandler
    void evolve(MisEvent event) {
        code = event.mis();
        switch (event) {
            case MisRegistered first -> registered = first;
            case ProgrammeAssigned assigned -> programmes.add(assigned.programme());
        }
    }
}

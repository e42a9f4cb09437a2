package bd.spbmu.command.doubledipping;

import bd.spbmu.command.doubledipping.AskCase.Concerned;
import bd.spbmu.command.doubledipping.CaseCommand.Act;
import bd.spbmu.command.doubledipping.CaseCommand.Ground;
import bd.spbmu.command.doubledipping.CaseCommand.NotifyBeneficiary;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CaseProblem;
import bd.spbmu.kernel.doubledipping.CaseReason;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Where an officer's step is put into scope: the place and the programme of the benefit at issue, before the case decides. */
@Component
class CaseDesk {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final EventStore events;

    CaseDesk(CommandGateway commands, Beneficiaries beneficiaries, EventStore events) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.events = events;
    }

    void give(CaseId overlap, EnrolmentId enrolment, CaseReason reason) {
        concerned(overlap);
        AtIssue atIssue = events.readEvents(enrolment.toString())
                .asStream()
                .map(message -> (EnrolmentNamed) message.getPayload())
                .findFirst()
                .map(named -> new AtIssue(named.beneficiary(), enrolment, named.programme()))
                .orElseThrow(() -> new Refusal(EnrolmentProblem.ENROLMENT_UNKNOWN));
        Ground ground = new Ground(atIssue.programme(), place(atIssue.beneficiary()));
        commands.sendAndWait(new NotifyBeneficiary(overlap, atIssue, act(reason, ground)));
    }

    void take(CaseId overlap, CaseReason reason, Function<Act, CaseCommand> step) {
        Concerned concerned = concerned(overlap);
        AtIssue atIssue = concerned.atIssue();
        Ground ground = atIssue == null
                ? new Ground(null, placeInScope(concerned.persons()))
                : new Ground(atIssue.programme(), place(atIssue.beneficiary()));
        commands.sendAndWait(step.apply(act(reason, ground)));
    }

    private Concerned concerned(CaseId overlap) {
        try {
            return commands.sendAndWait(new AskCase(overlap));
        } catch (AggregateNotFoundException never) {
            throw new Refusal(CaseProblem.CASE_UNKNOWN);
        }
    }

    /** While no benefit is at issue, one of the persons in scope is enough. */
    private PlaceCode placeInScope(List<BeneficiaryId> persons) {
        List<PlaceCode> places = persons.stream().map(this::place).toList();
        return places.stream()
                .filter(place -> Request.actorNow().scope().covers(place))
                .findFirst()
                .orElse(places.getFirst());
    }

    private PlaceCode place(BeneficiaryId person) {
        return beneficiaries
                .find(person)
                .map(KnownBeneficiary::place)
                .orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
    }

    private static Act act(CaseReason reason, Ground ground) {
        return new Act(Request.actorNow().id(), reason, ground);
    }
}

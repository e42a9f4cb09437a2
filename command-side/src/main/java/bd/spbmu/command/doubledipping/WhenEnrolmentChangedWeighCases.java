package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitOverlapFound;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SamePersonSuspected;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.SharedAccountNoticed;
import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.StayMoveEvent;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Weighs a case when it is opened, and again when one of its persons enrols or leaves. Whichever of the two came last sees the
 * other: the case by waiting for the index, the enrolment in the person's own stream.
 */
@Component
@ProcessingGroup("case-weight")
@DisallowReplay
class WhenEnrolmentChangedWeighCases {

    private final CommandGateway commands;
    private final CaseIndex index;
    private final DrawnBenefits drawn;
    private final EventLog log;
    private final Gathered<Touched> touched = new Gathered<>(getClass(), this::weigh);

    WhenEnrolmentChangedWeighCases(CommandGateway commands, CaseIndex index, DrawnBenefits drawn, EventLog log) {
        this.commands = commands;
        this.index = index;
        this.drawn = drawn;
        this.log = log;
    }

    @EventHandler
    void on(EntitlementsEvent event) {
        touched.add(new Person(event.beneficiary()));
    }

    @EventHandler
    void on(StayMoveEvent event) {
        touched.add(new Person(event.beneficiary()));
    }

    @EventHandler
    void on(SamePersonSuspected event) {
        touched.add(new Opened(event.overlap(), List.of(event.first(), event.second())));
    }

    @EventHandler
    void on(SharedAccountNoticed event) {
        touched.add(new Opened(event.overlap(), List.of(event.first(), event.second())));
    }

    @EventHandler
    void on(BenefitOverlapFound event) {
        touched.add(new Opened(event.overlap(), List.of(event.first().beneficiary())));
    }

    private void weigh(List<Touched> all) {
        Map<CaseId, List<BeneficiaryId>> cases = new HashMap<>();
        Set<BeneficiaryId> persons = new HashSet<>();
        all.forEach(one -> {
            switch (one) {
                case Person person -> persons.add(person.beneficiary());
                case Opened opened -> cases.put(opened.overlap(), opened.persons());
            }
        });
        if (!persons.isEmpty()) {
            cases.putAll(index.concerning(persons, log.head()));
        }
        cases.forEach((overlap, concerned) -> commands.sendAndWait(new WeighCase(overlap, drawn.atStake(concerned))));
    }

    /** What one event touched. */
    sealed interface Touched {}

    record Person(BeneficiaryId beneficiary) implements Touched {}

    record Opened(CaseId overlap, List<BeneficiaryId> persons) implements Touched {}
}

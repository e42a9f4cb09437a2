package bd.spbmu.command.survivorship;

import bd.spbmu.kernel.registry.SurvivorshipEvent;
import bd.spbmu.kernel.registry.SurvivorshipEvent.RuleAdopted;
import bd.spbmu.kernel.registry.SurvivorshipEvent.RuleProposed;
import bd.spbmu.kernel.registry.SurvivorshipInForce;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the policy's own stream at every decision, from the last revision it knows on: exact, and one empty read when nothing changed. */
@Component
class AdoptedSurvivorship implements SurvivorshipInForce {

    private final EventStore events;
    private volatile Known known = new Known(0, StartingRule.RULE);

    AdoptedSurvivorship(EventStore events) {
        this.events = events;
    }

    @Override
    public SurvivorshipRule now() {
        Known before = known;
        List<? extends DomainEventMessage<?>> more = events.readEvents(SurvivorshipEvent.STREAM, before.next())
                .asStream()
                .toList();
        if (more.isEmpty()) {
            return before.rule();
        }
        SurvivorshipRule rule = before.rule();
        for (DomainEventMessage<?> message : more) {
            rule = switch ((SurvivorshipEvent) message.getPayload()) {
                case RuleAdopted adopted -> adopted.rule();
                case RuleProposed waiting -> rule;
            };
        }
        known = new Known(more.getLast().getSequenceNumber() + 1, rule);
        return rule;
    }

    /** @param next the first revision not read yet */
    private record Known(long next, SurvivorshipRule rule) {}
}

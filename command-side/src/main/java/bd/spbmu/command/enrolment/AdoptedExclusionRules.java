package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the policy's own stream at every decision, from the last revision it knows on: exact, and one empty read when nothing changed. */
@Component
class AdoptedExclusionRules implements ExclusionRules {

    private final EventStore events;
    private volatile Known known = new Known(0, List.of());

    AdoptedExclusionRules(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<RuleSetAdopted> inForceOn(LocalDate day) {
        return upToNow().ruleSets().stream()
                .filter(ruleSet -> !day.isBefore(ruleSet.from()))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
    }

    private Known upToNow() {
        Known before = known;
        List<? extends DomainEventMessage<?>> more = events.readEvents(ExclusionPolicyEvent.STREAM, before.next())
                .asStream()
                .toList();
        if (more.isEmpty()) {
            return before;
        }
        List<RuleSetAdopted> all = new ArrayList<>(before.ruleSets());
        for (DomainEventMessage<?> message : more) {
            switch ((ExclusionPolicyEvent) message.getPayload()) {
                case RuleSetAdopted adopted -> all.add(adopted);
            }
        }
        Known now = new Known(more.getLast().getSequenceNumber() + 1, List.copyOf(all));
        known = now;
        return now;
    }

    /** @param next the first revision not read yet */
    private record Known(long next, List<RuleSetAdopted> ruleSets) {}
}

package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsTakenOver;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Looks, when a merge brings together what one person draws, for what excludes each other by the rules in force. Nothing is cancelled:
 * that takes two officers.
 */
@Component
@ProcessingGroup("merged-benefits")
@DisallowReplay
class WhenEntitlementsTakenOverFindOverlaps {

    private final BenefitOverlaps overlaps;
    private final EventStore events;
    private final Clock clock;

    WhenEntitlementsTakenOverFindOverlaps(BenefitOverlaps overlaps, EventStore events, Clock clock) {
        this.overlaps = overlaps;
        this.events = events;
        this.clock = clock;
    }

    @EventHandler
    void on(EntitlementsTakenOver event) {
        if (event.stays().isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        events.readEvents(ExclusionPolicyEvent.STREAM)
                .asStream()
                .map(message -> (RuleSetAdopted) message.getPayload())
                .filter(ruleSet -> !today.isBefore(ruleSet.from()))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other)
                .ifPresent(inForce -> overlaps.find(inForce, event.beneficiary()));
    }
}

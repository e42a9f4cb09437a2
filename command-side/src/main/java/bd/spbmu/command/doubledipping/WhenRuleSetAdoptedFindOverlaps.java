package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Looks, when rules change, for those who draw what now excludes each other, and opens a case for each pair of benefits beyond the
 * number allowed. Nothing is cancelled: that takes two officers.
 */
@Component
@ProcessingGroup("benefit-overlap")
@DisallowReplay
class WhenRuleSetAdoptedFindOverlaps {

    private final CaseIndex index;
    private final BenefitOverlaps overlaps;
    private final EventLog log;

    WhenRuleSetAdoptedFindOverlaps(CaseIndex index, BenefitOverlaps overlaps, EventLog log) {
        this.index = index;
        this.overlaps = overlaps;
        this.log = log;
    }

    @EventHandler
    void on(RuleSetAdopted event) {
        event.rules()
                .forEach(rule -> index.drawingSeveral(
                        rule.programmes(),
                        log.head(),
                        persons -> persons.forEach(person -> overlaps.find(event, rule, person))));
    }
}

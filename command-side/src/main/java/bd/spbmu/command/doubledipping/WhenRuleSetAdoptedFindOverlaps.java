package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
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

    private final CommandGateway commands;
    private final CaseIndex index;
    private final DrawnBenefits drawn;
    private final EventLog log;
    private final BlindIndex blind;

    WhenRuleSetAdoptedFindOverlaps(
            CommandGateway commands, CaseIndex index, DrawnBenefits drawn, EventLog log, BlindIndex blind) {
        this.commands = commands;
        this.index = index;
        this.drawn = drawn;
        this.log = log;
        this.blind = blind;
    }

    @EventHandler
    void on(RuleSetAdopted event) {
        event.rules()
                .forEach(rule -> index.drawingSeveral(
                        rule.programmes(),
                        log.head(),
                        persons -> persons.forEach(person -> find(event, rule, person))));
    }

    private void find(RuleSetAdopted ruleSet, ExclusionRule rule, BeneficiaryId person) {
        List<Enrolled> held = drawn.open(person).stream()
                .filter(one -> rule.programmes().contains(one.programme()))
                .toList();
        // who holds longest stands; each one beyond the number allowed overlaps with the first
        held.stream().skip(rule.atMost()).forEach(beyond -> open(ruleSet, rule, held.getFirst(), beyond));
    }

    private void open(RuleSetAdopted ruleSet, ExclusionRule rule, Enrolled first, Enrolled second) {
        LocalDate holdsFrom = Stream.of(ruleSet.from(), rule.from(), first.startsOn(), second.startsOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate to = rule.to();
        if (to != null && holdsFrom.isAfter(to)) {
            return;
        }
        CaseId overlap = CaseId.of(blind.hash(
                "overlap", first.enrolment().text() + "|" + second.enrolment().text()));
        commands.sendAndWait(new FindBenefitOverlap(
                overlap, benefit(first), benefit(second), ruleSet.ruleSet(), rule.id(), holdsFrom));
    }

    private static AtIssue benefit(Enrolled one) {
        return new AtIssue(one.beneficiary(), one.enrolment(), one.programme());
    }
}

package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Opens a case for each pair of benefits that one person draws and rules exclude. */
@Component
class BenefitOverlaps {

    /** No rule set has it: nobody draws one programme twice. */
    private static final String SAME_PROGRAMME = "same-programme";

    private final CommandGateway commands;
    private final DrawnBenefits drawn;
    private final BlindIndex blind;

    BenefitOverlaps(CommandGateway commands, DrawnBenefits drawn, BlindIndex blind) {
        this.commands = commands;
        this.drawn = drawn;
        this.blind = blind;
    }

    /** By every rule of the set, and by drawing one programme twice, which no rule has to say. */
    void find(RuleSetAdopted ruleSet, BeneficiaryId person) {
        Set<ProgrammeCode> ruled = ruleSet.rules().stream()
                .flatMap(rule -> rule.programmes().stream())
                .collect(Collectors.toSet());
        ruleSet.rules().forEach(rule -> find(ruleSet, rule, person));
        List<Enrolled> others = drawn.open(person).stream()
                .filter(one -> !ruled.contains(one.programme()))
                .toList();
        for (Enrolled second : others) {
            others.stream()
                    .filter(first -> first.programme().equals(second.programme()))
                    .findFirst()
                    .filter(first -> !first.equals(second))
                    .ifPresent(first -> open(ruleSet, SAME_PROGRAMME, first, second, second.startsOn()));
        }
    }

    /** One case for each pair of benefits of the person beyond the number the rule allows. */
    void find(RuleSetAdopted ruleSet, ExclusionRule rule, BeneficiaryId person) {
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
        open(ruleSet, rule.id(), first, second, holdsFrom);
    }

    private void open(RuleSetAdopted ruleSet, String rule, Enrolled first, Enrolled second, LocalDate holdsFrom) {
        CaseId overlap = CaseId.of(blind.hash(
                "overlap", first.enrolment().text() + "|" + second.enrolment().text()));
        commands.sendAndWait(
                new FindBenefitOverlap(overlap, benefit(first), benefit(second), ruleSet.ruleSet(), rule, holdsFrom));
    }

    private static AtIssue benefit(Enrolled one) {
        return new AtIssue(one.beneficiary(), one.enrolment(), one.programme());
    }
}

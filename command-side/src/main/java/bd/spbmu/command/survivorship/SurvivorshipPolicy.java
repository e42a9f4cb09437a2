package bd.spbmu.command.survivorship;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.survivorship.SurvivorshipCommand.ApproveRule;
import bd.spbmu.command.survivorship.SurvivorshipCommand.ProposeRule;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.kernel.registry.SourceProblem;
import bd.spbmu.kernel.registry.SurvivorshipEvent;
import bd.spbmu.kernel.registry.SurvivorshipEvent.RuleAdopted;
import bd.spbmu.kernel.registry.SurvivorshipEvent.RuleProposed;
import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import bd.spbmu.kernel.registry.SurvivorshipRule.Group;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Which rule of survivorship holds, as adopted over time. There is one. */
@Aggregate(cache = "aggregateCache")
class SurvivorshipPolicy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id;

    private final Map<SurvivorshipId, RuleProposed> proposed = new HashMap<>();
    private final Set<SurvivorshipId> adopted = new HashSet<>();

    SurvivorshipPolicy() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void propose(ProposeRule command) {
        SurvivorshipRule rule = command.rule();
        List<Group> groups = rule.groups();
        require(
                isEachOnce(groups.stream()
                        .map(Group::attributes)
                        .flatMap(List::stream)
                        .toList()),
                "/groups");
        require(groups.stream().map(Group::ranking).allMatch(SurvivorshipPolicy::isEachOnce), "/groups");
        require(isEachOnce(rule.others()), "/others");
        require(!rule.source().isBlank(), "/source", SourceProblem.RULE_SOURCE_REQUIRED);
        RuleProposed asked = new RuleProposed(rule, command.by());
        RuleProposed before = proposed.get(rule.id());
        if (before == null && !rule.id().equals(StartingRule.RULE.id())) {
            apply(asked);
        } else if (!asked.equals(before)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void approve(ApproveRule command) {
        if (adopted.contains(command.rule())) {
            return;
        }
        RuleProposed waiting = proposed.get(command.rule());
        if (waiting == null) {
            throw new Refusal(SourceProblem.RULE_UNKNOWN);
        }
        if (waiting.by().equals(command.by())) {
            throw new Refusal(SourceProblem.RULE_APPROVER_PROPOSED_IT);
        }
        apply(new RuleAdopted(waiting.rule(), command.by()));
    }

    @EventSourcingHandler
    void evolve(SurvivorshipEvent event) {
        id = SurvivorshipEvent.STREAM;
        switch (event) {
            case RuleProposed waiting -> proposed.put(waiting.rule().id(), waiting);
            case RuleAdopted decided -> adopted.add(decided.rule().id());
        }
    }

    private static boolean isEachOnce(List<?> all) {
        return new HashSet<>(all).size() == all.size();
    }

    private static void require(boolean holds, String pointer) {
        require(holds, pointer, SourceProblem.RANKING_REPEATS);
    }

    private static void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            throw FieldErrors.at(pointer, problem);
        }
    }
}

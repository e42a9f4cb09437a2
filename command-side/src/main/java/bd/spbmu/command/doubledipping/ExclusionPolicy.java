package bd.spbmu.command.doubledipping;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Which programmes exclude each other, as adopted over time. There is one. */
@Aggregate(cache = "aggregateCache")
class ExclusionPolicy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id;

    private final Map<RuleSetId, RuleSetAdopted> adopted = new HashMap<>();

    ExclusionPolicy() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void adopt(AdoptRuleSet command) {
        RuleChecks.check(command.rules());
        RuleSetAdopted event = new RuleSetAdopted(command.ruleSet(), command.from(), command.rules());
        RuleSetAdopted before = adopted.get(command.ruleSet());
        if (before == null) {
            apply(event);
        } else if (!before.equals(event)) {
            throw new Refusal(RegistryProblem.ID_TAKEN);
        }
    }

    @EventSourcingHandler
    void evolve(ExclusionPolicyEvent event) {
        id = ExclusionPolicyEvent.STREAM;
        switch (event) {
            case RuleSetAdopted ruleSet -> adopted.put(ruleSet.ruleSet(), ruleSet);
        }
    }
}

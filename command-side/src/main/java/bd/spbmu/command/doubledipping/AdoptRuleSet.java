package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** @param from first day decisions are made by it */
record AdoptRuleSet(RuleSetId ruleSet, LocalDate from, List<ExclusionRule> rules) implements Command {

    AdoptRuleSet {
        rules = List.copyOf(rules);
    }

    @TargetAggregateIdentifier
    String policy() {
        return ExclusionPolicyEvent.STREAM;
    }

    @Override
    public Set<Role> allowedTo() {
        return Set.of(Role.ADMINISTRATOR);
    }
}

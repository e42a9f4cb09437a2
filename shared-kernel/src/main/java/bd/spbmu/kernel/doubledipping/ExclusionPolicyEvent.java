package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.EventType;
import java.time.LocalDate;
import java.util.List;

/** How the exclusion rules came to be what they are. One stream, {@link #STREAM}. Stored for ever. */
public sealed interface ExclusionPolicyEvent {

    String STREAM = "exclusion-policy";

    /** @param from first day decisions are made by it; the newest rule set whose day has come decides */
    @EventType("exclusion-policy.rule-set-adopted.v1")
    record RuleSetAdopted(RuleSetId ruleSet, LocalDate from, List<ExclusionRule> rules)
            implements ExclusionPolicyEvent {

        public RuleSetAdopted {
            rules = List.copyOf(rules);
        }
    }
}

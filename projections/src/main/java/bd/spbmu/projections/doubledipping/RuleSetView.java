package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.Revised;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of the exclusion rules.
 *
 * @param from first day decisions are made by it
 */
public record RuleSetView(long revision, RuleSetId ruleSet, LocalDate from, List<Rule> rules) implements Revised {

    public RuleSetView {
        rules = List.copyOf(rules);
    }

    /** As decisions are made by them. */
    public List<ExclusionRule> exclusionRules() {
        return rules.stream().map(Rule::exclusionRule).toList();
    }

    /**
     * A person may draw at most so many of these programmes at one time.
     *
     * @param programmes in the order of their codes
     * @param verified false while no official source was seen
     */
    public record Rule(
            String id,
            List<ProgrammeCode> programmes,
            int atMost,
            Bilingual reason,
            String source,
            boolean verified,
            LocalDate from,
            @Nullable LocalDate to) {

        public Rule {
            programmes = List.copyOf(programmes);
        }

        ExclusionRule exclusionRule() {
            return new ExclusionRule(id, Set.copyOf(programmes), atMost, reason, source, verified, from, to);
        }

        static Rule of(ExclusionRule rule) {
            return new Rule(
                    rule.id(),
                    rule.programmes().stream()
                            .sorted(Comparator.comparing(ProgrammeCode::text))
                            .toList(),
                    rule.atMost(),
                    rule.reason(),
                    rule.source(),
                    rule.verified(),
                    rule.from(),
                    rule.to());
        }
    }
}

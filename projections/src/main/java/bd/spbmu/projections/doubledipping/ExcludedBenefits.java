package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import java.time.LocalDate;

/**
 * Two benefits of one person that exclude each other.
 *
 * @param first the one held longer
 * @param holdsFrom first day on which the rule holds for both
 */
public record ExcludedBenefits(AtIssue first, AtIssue second, RuleSetId ruleSet, String rule, LocalDate holdsFrom) {}

package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Two benefits of one person exclude each other.
 *
 * @param first the one held longer
 * @param holdsFrom first day on which the rule holds for both
 */
record FindBenefitOverlap(
        @TargetAggregateIdentifier CaseId overlap,
        AtIssue first,
        AtIssue second,
        RuleSetId ruleSet,
        String rule,
        LocalDate holdsFrom)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return Set.of();
    }
}

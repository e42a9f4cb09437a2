package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the two records of a case were merged. */
record MergeCase(@TargetAggregateIdentifier CaseId overlap, MergeId merge) implements Command {

    @Override
    public Set<Role> allowedTo() {
        return Set.of();
    }
}

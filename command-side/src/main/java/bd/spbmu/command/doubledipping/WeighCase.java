package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.doubledipping.CaseId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says what is at stake in a case now. */
record WeighCase(@TargetAggregateIdentifier CaseId overlap, List<AtStake> stakes) implements Command {

    WeighCase {
        stakes = List.copyOf(stakes);
    }

    @Override
    public Set<Role> allowedTo() {
        return Set.of();
    }
}

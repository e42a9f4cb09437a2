package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes, in one step, that the record paid into an account was merged into another or parted from it; once for every merge and goal. */
record MoveAccount(@TargetAggregateIdentifier AccountId account, MergeId merge, BeneficiaryId from, BeneficiaryId to)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves an identifier, in one step, to the record its holder was merged into or parted from; once for every merge and goal. */
record MoveIdentity(@TargetAggregateIdentifier IdentityId identity, MergeId merge, BeneficiaryId from, BeneficiaryId to)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }
}

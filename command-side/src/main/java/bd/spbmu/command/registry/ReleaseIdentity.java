package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives up an identifier, if it is still held by that person. */
record ReleaseIdentity(@TargetAggregateIdentifier IdentityId identity, BeneficiaryId by) implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.CHANGE;
    }
}

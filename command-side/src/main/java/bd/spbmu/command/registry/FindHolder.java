package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.IdentityId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks who claims an identifier, if anybody does; changes nothing. */
record FindHolder(@TargetAggregateIdentifier IdentityId identity) implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.REGISTER;
    }
}

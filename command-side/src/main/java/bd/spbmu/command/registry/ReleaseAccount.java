package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a person is no longer paid into an account. */
record ReleaseAccount(@TargetAggregateIdentifier AccountId account, BeneficiaryId by) implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.CHANGE;
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Provider;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a person is paid into an account. Others may be too: that is seen, not refused. */
record ClaimAccount(@TargetAggregateIdentifier AccountId account, Provider provider, BeneficiaryId by)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.REGISTER;
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks what a record rests on, merged or not; changes nothing. */
record FindHoldings(@TargetAggregateIdentifier BeneficiaryId beneficiary) implements OfMerged {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks a person's stream in which household they live; changes nothing. */
record FindMembership(@TargetAggregateIdentifier BeneficiaryId beneficiary) implements OfMerged {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.CONFIRM;
    }
}

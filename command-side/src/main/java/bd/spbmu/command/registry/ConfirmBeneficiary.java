package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks a person's stream for what other decisions need to know; changes nothing. */
record ConfirmBeneficiary(@TargetAggregateIdentifier BeneficiaryId beneficiary) implements OfMerged {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.CONFIRM;
    }
}

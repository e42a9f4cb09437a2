package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a record of a person who has another, with a lower id. */
record CloseRecord(@TargetAggregateIdentifier BeneficiaryId beneficiary, MergeId merge, BeneficiaryId into)
        implements OfMerged {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }
}

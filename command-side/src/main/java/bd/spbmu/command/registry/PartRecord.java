package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes from a record what is another person's after all. */
record PartRecord(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        MergeId merge,
        BeneficiaryId other,
        List<IdentityId> identities)
        implements OfMerged {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }
}

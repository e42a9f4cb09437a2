package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.MergeId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens a record again that was merged in error. */
record ReopenRecord(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        MergeId merge,
        BeneficiaryId from,
        List<HeldIdentifier> identifiers)
        implements OfMerged {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }
}

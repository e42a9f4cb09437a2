package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.MergeId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a record rest on what another of the same person rested on, which is closed. */
record JoinRecord(
        @TargetAggregateIdentifier BeneficiaryId beneficiary, MergeId merge, BeneficiaryId absorbed, Holdings holdings)
        implements OfMerged {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.IdentityId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes from a record an identifier that was verified as another's, wherever the record is. */
record DisputeIdentifier(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        Change change,
        IdentityId identity,
        BeneficiaryId verifiedFor)
        implements OfMerged {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }

    @Override
    public boolean onlyByPerson() {
        return true;
    }
}

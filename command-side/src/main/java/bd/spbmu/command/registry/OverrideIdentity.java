package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Claims an identifier that a verifier saw with the person, whoever holds it unverified. */
record OverrideIdentity(
        @TargetAggregateIdentifier IdentityId identity, IdentifierType type, BeneficiaryId by, Instant at)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }

    @Override
    public boolean onlyByPerson() {
        return true;
    }
}

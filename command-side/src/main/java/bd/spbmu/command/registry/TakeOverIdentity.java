package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes over a claim whose holder never came, or renews one's own; answers who holds it after that.
 *
 * @param seen the claim the sender has judged; if another stands there by now, that one stays
 */
record TakeOverIdentity(@TargetAggregateIdentifier IdentityId identity, Holder seen, BeneficiaryId by, Instant at)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.REGISTER;
    }
}

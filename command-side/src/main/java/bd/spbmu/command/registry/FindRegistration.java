package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks, before anything is claimed, whether the same request was accepted before. Refused when another was, under this id.
 *
 * @param presentPlace upazila of the present address, which must lie in the actor's scope
 */
record FindRegistration(
        @TargetAggregateIdentifier BeneficiaryId beneficiary, String requestHash, PlaceCode presentPlace)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.REGISTER;
    }

    @Override
    public Optional<PlaceCode> scopePlace() {
        return Optional.of(presentPlace);
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks, before anything is claimed, whether the same change was accepted before. Refused when another was, under this id. */
record FindChange(
        @TargetAggregateIdentifier BeneficiaryId beneficiary, PlaceCode place, ChangeId change, String requestHash)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.CHANGE;
    }

    @Override
    public Optional<PlaceCode> scopePlace() {
        return Optional.of(place);
    }
}

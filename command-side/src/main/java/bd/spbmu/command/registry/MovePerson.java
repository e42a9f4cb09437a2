package bd.spbmu.command.registry;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a person lives elsewhere.
 *
 * @param place upazila the person lives in until now, which must lie in the actor's scope
 */
record MovePerson(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        PlaceCode place,
        Change change,
        LocalDate from,
        PlaceCode to,
        Sealed address)
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

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
import org.jspecify.annotations.Nullable;

/**
 * Records a death.
 *
 * @param place upazila the person lives in until now, which must lie in the actor's scope
 * @param registration number of the death registration, absent while there is none
 */
record RecordDeath(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        PlaceCode place,
        Change change,
        LocalDate on,
        @Nullable Sealed registration)
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

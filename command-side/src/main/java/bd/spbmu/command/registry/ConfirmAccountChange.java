package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confirms, as another person than asked for it, that a person be paid elsewhere.
 *
 * @param place upazila the person lives in until now, which must lie in the actor's scope
 */
record ConfirmAccountChange(
        @TargetAggregateIdentifier BeneficiaryId beneficiary, PlaceCode place, ChangeId change, ActorId by)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.VERIFY;
    }

    @Override
    public Optional<PlaceCode> scopePlace() {
        return Optional.of(place);
    }

    @Override
    public boolean onlyByPerson() {
        return true;
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks that a person be paid elsewhere.
 *
 * @param place upazila the person lives in until now, which must lie in the actor's scope
 */
record AskAccountChange(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        PlaceCode place,
        Change change,
        PaymentAccount account,
        ActorId by)
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

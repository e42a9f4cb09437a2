package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.HeldIdentifier;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says, as a verifier, that a claimed NID is another form of the one a record holds.
 *
 * @param place upazila the person lives in until now, which must lie in the actor's scope
 * @param claimedAt when it was claimed
 */
record LinkNid(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        PlaceCode place,
        Change change,
        HeldIdentifier identifier,
        Instant claimedAt)
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

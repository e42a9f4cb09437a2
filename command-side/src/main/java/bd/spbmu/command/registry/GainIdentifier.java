package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentityId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a record rest on an identifier that was claimed before.
 *
 * @param place upazila the person lives in until now, which must lie in the actor's scope
 * @param claimedAt when it was claimed
 * @param replaces the identifier that goes for it, absent when it is one more
 */
record GainIdentifier(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        PlaceCode place,
        Change change,
        HeldIdentifier identifier,
        Instant claimedAt,
        @Nullable IdentityId replaces)
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

package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a person whose identifiers were claimed before.
 *
 * @param claimedAt when the oldest of the claims was made, absent without identifiers
 */
record RegisterBeneficiary(
        @TargetAggregateIdentifier BeneficiaryId beneficiary,
        SourceRecord source,
        Person person,
        List<HeldIdentifier> identifiers,
        @Nullable NoIdentifierReason noIdentifier,
        @Nullable PaymentAccount account,
        String requestHash,
        @Nullable Instant claimedAt)
        implements Command {

    RegisterBeneficiary {
        identifiers = List.copyOf(identifiers);
    }

    @Override
    public Set<Role> allowedTo() {
        return RegistryRoles.REGISTER;
    }

    @Override
    public Optional<PlaceCode> scopePlace() {
        return Optional.of(person.presentPlace());
    }
}

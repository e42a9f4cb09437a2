package bd.spbmu.command.verification;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.kernel.verification.VerificationRunId;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything a {@link Verification} can be told. */
public sealed interface VerificationCommand extends Command {

    VerificationId verification();

    /** Answers are brought by the registry itself. */
    @Override
    default Set<Role> allowedTo() {
        return Set.of();
    }

    /** @param place upazila of the person's present address */
    record RequestVerification(
            @TargetAggregateIdentifier VerificationId verification,
            BeneficiaryId beneficiary,
            Source source,
            PlaceCode place,
            Purpose purpose,
            @Nullable VerificationRunId run)
            implements VerificationCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER, Role.MAKER);
        }

        @Override
        public Optional<PlaceCode> scopePlace() {
            return Optional.of(place);
        }
    }

    /** @param identity the claim of the identifier that was asked about, or by; absent while nobody was asked */
    record RecordAnswer(
            @TargetAggregateIdentifier VerificationId verification,
            SourceAnswer answer,
            @Nullable IdentityId identity) implements VerificationCommand {}

    /** @param tries how often the source was asked */
    record GiveUp(@TargetAggregateIdentifier VerificationId verification, UnknownReason reason, int tries)
            implements VerificationCommand {}
}

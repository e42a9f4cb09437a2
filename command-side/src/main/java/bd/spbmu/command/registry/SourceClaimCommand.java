package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.SourceId;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a {@link SourceClaim} can be told. */
sealed interface SourceClaimCommand extends Command {

    @Override
    default Set<Role> allowedTo() {
        return RegistryRoles.REGISTER;
    }

    /** Claims an MIS's local id if it is free; answers who holds it after that, in either case. */
    record ClaimSource(@TargetAggregateIdentifier SourceId id, SourceRecord source, BeneficiaryId by, Instant at)
            implements SourceClaimCommand {}

    /**
     * Takes over a claim whose holder never came, or renews one's own; answers who holds it after that.
     *
     * @param seen the claim the sender has judged; if another stands there by now, that one stays
     */
    record TakeOverSource(
            @TargetAggregateIdentifier SourceId id, SourceRecord source, Holder seen, BeneficiaryId by, Instant at)
            implements SourceClaimCommand {}

    /** Gives up a local id, if it is still held by that person. */
    record ReleaseSource(@TargetAggregateIdentifier SourceId id, BeneficiaryId by) implements SourceClaimCommand {}
}

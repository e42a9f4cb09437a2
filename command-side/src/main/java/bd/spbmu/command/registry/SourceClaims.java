package bd.spbmu.command.registry;

import bd.spbmu.command.registry.SourceClaimCommand.ClaimSource;
import bd.spbmu.command.registry.SourceClaimCommand.ReleaseSource;
import bd.spbmu.command.registry.SourceClaimCommand.TakeOverSource;
import bd.spbmu.command.registry.SourceCommand.FindLink;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.SourceId;
import bd.spbmu.kernel.registry.SourceProblem;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Claims MISs' local ids for persons, as {@link IdentityClaims} does identifiers: a lease until the record knows it. */
@Component
class SourceClaims {

    private final CommandGateway commands;
    private final BlindIndex blind;
    private final Clock clock;
    private final ClaimLease lease;

    SourceClaims(CommandGateway commands, BlindIndex blind, Clock clock, ClaimLease lease) {
        this.commands = commands;
        this.blind = blind;
        this.clock = clock;
        this.lease = lease;
    }

    /**
     * The time of the claim under which the record may now be linked.
     *
     * @throws Refusal {@code local-id-taken} or {@code local-id-being-linked}
     */
    Instant claim(BeneficiaryId claimant, SourceRecord source) {
        Instant now = clock.instant();
        Holder holder = commands.sendAndWait(new ClaimSource(id(source), source, claimant, now));
        boolean own = holder.by().equals(claimant);
        if (own && lease.isFresh(holder.claimedAt(), now)) {
            return holder.claimedAt();
        }
        if (!own) {
            requireAbandoned(source, holder, now);
        }
        Holder after = commands.sendAndWait(new TakeOverSource(id(source), source, holder, claimant, now));
        if (!after.by().equals(claimant)) {
            throw beingLinked();
        }
        return after.claimedAt();
    }

    /** Frees the local id, unless the person's record is linked with it again. */
    void release(BeneficiaryId beneficiary, SourceRecord source) {
        if (!isLinked(beneficiary, source)) {
            commands.sendAndWait(new ReleaseSource(id(source), beneficiary));
        }
    }

    private void requireAbandoned(SourceRecord source, Holder holder, Instant now) {
        if (isLinked(holder.by(), source)) {
            throw new Refusal(SourceProblem.LOCAL_ID_TAKEN);
        }
        if (!lease.isOver(holder.claimedAt(), now)) {
            throw beingLinked();
        }
    }

    private boolean isLinked(BeneficiaryId beneficiary, SourceRecord source) {
        try {
            return commands.<Boolean>sendAndWait(new FindLink(beneficiary, source));
        } catch (AggregateNotFoundException nobody) {
            return false;
        }
    }

    private SourceId id(SourceRecord source) {
        return SourceId.of(blind.hash("source", source.toString()));
    }

    private Refusal beingLinked() {
        return new Refusal(
                SourceProblem.LOCAL_ID_BEING_LINKED,
                Map.of("retryAfterSeconds", lease.lasts().plus(lease.margin()).toSeconds()));
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Claims identifiers for a person. A claim is a lease: it counts for good once the person's record holds the identifier. A
 * claim whose holder never came may be taken over when its lease and a margin have passed; so a crash between claim and record
 * shuts nobody out.
 */
@Component
class IdentityClaims {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final BlindIndex blind;
    private final Clock clock;
    private final ClaimLease lease;

    IdentityClaims(
            CommandGateway commands, Beneficiaries beneficiaries, BlindIndex blind, Clock clock, ClaimLease lease) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.blind = blind;
        this.clock = clock;
        this.lease = lease;
    }

    IdentityId identity(Identifier identifier) {
        return IdentityId.of(blind.hash("identity", identifier.claimText()));
    }

    /**
     * The time of the claim under which the person may now be registered.
     *
     * @throws Refusal {@code identifier-already-registered} naming the holder, {@code exists-elsewhere} naming
     *     nobody, or {@code identifier-being-registered}
     */
    Instant claim(BeneficiaryId claimant, Identifier identifier) {
        IdentityId identity = identity(identifier);
        Instant now = clock.instant();
        Holder holder = commands.sendAndWait(new ClaimIdentity(identity, identifier.type(), claimant, now));
        boolean own = holder.by().equals(claimant);
        if (own && lease.isFresh(holder.claimedAt(), now)) {
            return holder.claimedAt();
        }
        if (!own) {
            requireAbandoned(identity, holder, now);
        }
        Holder after = commands.sendAndWait(new TakeOverIdentity(identity, holder, claimant, now));
        if (!after.by().equals(claimant)) {
            throw beingRegistered();
        }
        return after.claimedAt();
    }

    /** Claims, as a verifier, what the claimant showed; from whom it was taken stands in the answer, also at a repetition. */
    Overridden override(BeneficiaryId claimant, Identifier identifier) {
        return commands.sendAndWait(
                new OverrideIdentity(identity(identifier), identifier.type(), claimant, clock.instant()));
    }

    private void requireAbandoned(IdentityId identity, Holder holder, Instant now) {
        beneficiaries
                .find(holder.by())
                .filter(known -> known.identities().contains(identity))
                .ifPresent(known -> {
                    throw held(survivor(known));
                });
        if (!lease.isOver(holder.claimedAt(), now)) {
            throw beingRegistered();
        }
    }

    private KnownBeneficiary survivor(KnownBeneficiary known) {
        BeneficiaryId into = known.mergedInto();
        return into == null
                ? known
                : beneficiaries.find(into).map(this::survivor).orElse(known);
    }

    /** Who may not see the person is told no more than that they exist. */
    private static Refusal held(KnownBeneficiary known) {
        return Request.actorNow().scope().covers(known.place())
                ? new Refusal(
                        RegistryProblem.IDENTIFIER_ALREADY_REGISTERED,
                        Map.of("beneficiary", known.beneficiary().text()))
                : new Refusal(RegistryProblem.EXISTS_ELSEWHERE);
    }

    private Refusal beingRegistered() {
        return new Refusal(
                RegistryProblem.IDENTIFIER_BEING_REGISTERED,
                Map.of("retryAfterSeconds", lease.lasts().plus(lease.margin()).toSeconds()));
    }
}

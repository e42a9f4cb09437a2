package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.EventType;
import java.time.Instant;

/** Who holds an identifier. Stored for ever: add records, never change one. */
public sealed interface IdentityEvent {

    IdentityId identity();

    /** @param claimedAt start of the lease: registration under it is refused when it is too old */
    @EventType("identity.claimed.v1")
    record IdentityClaimed(IdentityId identity, IdentifierType type, BeneficiaryId by, Instant claimedAt)
            implements IdentityEvent {}

    /** The first claimant never came; the lease and its margin had passed. */
    @EventType("identity.taken-over.v1")
    record IdentityTakenOver(IdentityId identity, BeneficiaryId from, BeneficiaryId by, Instant claimedAt)
            implements IdentityEvent {}

    /** A verifier saw that it is the holder's. From now on nobody else can have it but by release. */
    @EventType("identity.verified.v1")
    record IdentityVerified(IdentityId identity, BeneficiaryId by) implements IdentityEvent {}

    /** A verifier saw that it is another's than held it unverified: it was typed wrongly, or worse. */
    @EventType("identity.overridden.v1")
    record IdentityOverridden(IdentityId identity, BeneficiaryId from, BeneficiaryId by, Instant claimedAt)
            implements IdentityEvent {}

    @EventType("identity.released.v1")
    record IdentityReleased(IdentityId identity, BeneficiaryId by) implements IdentityEvent {}

    /** The record that rested on it was merged into another, or parted from it again; what was verified stays so. */
    @EventType("identity.moved.v1")
    record IdentityMoved(IdentityId identity, MergeId merge, BeneficiaryId from, BeneficiaryId to)
            implements IdentityEvent {}
}

package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.EventType;
import java.time.Instant;

/** Whose record an MIS's local id is. Stored for ever: add records, never change one. */
public sealed interface SourceEvent {

    SourceId id();

    /** @param claimedAt start of the lease: linking under it is refused when it is too old */
    @EventType("source.claimed.v1")
    record SourceClaimed(SourceId id, SourceRecord source, BeneficiaryId by, Instant claimedAt)
            implements SourceEvent {}

    /** The first claimant never came; the lease and its margin had passed. */
    @EventType("source.taken-over.v1")
    record SourceTakenOver(SourceId id, BeneficiaryId from, BeneficiaryId by, Instant claimedAt)
            implements SourceEvent {}

    @EventType("source.released.v1")
    record SourceReleased(SourceId id, BeneficiaryId by) implements SourceEvent {}
}

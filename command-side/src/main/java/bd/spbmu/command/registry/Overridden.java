package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verified claim.
 *
 * @param from who held the identifier unverified before, absent when nobody else did
 */
record Overridden(Instant claimedAt, @Nullable BeneficiaryId from) {}

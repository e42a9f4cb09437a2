package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;

/** Who claims an identifier, and since when. */
record Holder(BeneficiaryId by, Instant claimedAt) {}

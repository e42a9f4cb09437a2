package bd.spbmu.projections.household;

import java.time.Instant;

/** What a household was until a change was recorded. */
public record HouseholdPast(Instant until, HouseholdPicture picture) {}

package bd.spbmu.projections.registry;

import java.time.Instant;

/** What a record said until a change was recorded. */
public record PersonPast(Instant until, PersonState state) {}

package bd.spbmu.kernel.household;

import bd.spbmu.kernel.registry.ChangeId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a person lives, as their own stream says: the one place that decides it.
 *
 * @param number the how-manieth household of the person; tells a second stay in the same household from the first
 * @param since first day there
 * @param change by which they joined
 * @param requestHash of that change
 * @param claimedAt start of the lease: a claim the household never heard of may be taken over when it is too old
 */
public record Membership(
        HouseholdId household,
        int number,
        HouseholdRole role,
        LocalDate since,
        ChangeId change,
        String requestHash,
        Instant claimedAt) {}

package bd.spbmu.command.registry;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a claim waits for its registration.
 *
 * @param lasts after this a registration under it is refused
 * @param margin how much longer nobody else may take it over, for an append that is under way and clocks that differ
 */
record ClaimLease(Duration lasts, Duration margin) {

    /** Enough is left of it to finish a registration. */
    boolean isFresh(Instant claimedAt, Instant now) {
        return now.isBefore(claimedAt.plus(lasts.dividedBy(2)));
    }

    boolean allowsRegistration(Instant claimedAt, Instant now) {
        return !now.isAfter(claimedAt.plus(lasts));
    }

    boolean isOver(Instant claimedAt, Instant now) {
        return now.isAfter(claimedAt.plus(lasts).plus(margin));
    }
}

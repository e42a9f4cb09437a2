package bd.spbmu.command.household;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a person claimed for a household is left to whoever claimed them and has not come to the household yet.
 *
 * @param waits after this another household may have them
 */
record JoiningLease(Duration waits) {

    boolean isOver(Instant claimedAt, Instant now) {
        return now.isAfter(claimedAt.plus(waits));
    }
}

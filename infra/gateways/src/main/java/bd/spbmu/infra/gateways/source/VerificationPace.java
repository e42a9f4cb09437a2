package bd.spbmu.infra.gateways.source;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the worker goes about it: {@code registry.verification}.
 *
 * @param enabled false on a process that asks nobody
 * @param idle pause when nothing is due
 * @param lease how long a question belongs to the worker that took it; longer than any source may take, retries included
 * @param firstRetry pause after the first silence; doubles with each, up to {@code longestRetry}
 * @param giveUpAfter how long a question is asked again before it is given up
 * @param mostWaiting how many questions may wait for one source; more are refused, and runs are listed no further until then
 */
@ConfigurationProperties("registry.verification")
record VerificationPace(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("200ms") Duration idle,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("15m") Duration longestRetry,
        @DefaultValue("7d") Duration giveUpAfter,
        @DefaultValue("100000") int mostWaiting) {

    private static final int MOST_DOUBLINGS = 16;

    /** Up to a quarter longer, so that what fell silent together does not come back together. */
    Duration pauseAfter(int tries) {
        Duration doubled = firstRetry.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(longestRetry) > 0 ? longestRetry : doubled;
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
    }
}

package bd.spbmu.infra.gateways.notice;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where short messages are given up, and how: {@code registry.sms}.
 *
 * @param url address of the gateway, absent while there is none: messages wait
 * @param secret what both sides sign with
 * @param timeout for one call, from connecting to the last byte
 * @param enabled false on a process that sends nothing
 * @param idle pause when nothing is due
 * @param lease how long a message belongs to the worker that took it; longer than the timeout
 * @param firstRetry pause after the first failure; doubles with each, up to {@code longestRetry}
 * @param giveUpAfter how long one is sent again before it is given up
 */
@ConfigurationProperties("registry.sms")
record NoticeSettings(
        @Nullable String url,
        @DefaultValue("") String secret,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("true") boolean enabled,
        @DefaultValue("200ms") Duration idle,
        @DefaultValue("1m") Duration lease,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("15m") Duration longestRetry,
        @DefaultValue("3d") Duration giveUpAfter) {

    private static final int MOST_DOUBLINGS = 16;

    /** Up to a quarter longer, so that what failed together does not come back together. */
    Duration pauseAfter(int tries) {
        Duration doubled = firstRetry.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(longestRetry) > 0 ? longestRetry : doubled;
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
    }

    @Override
    public String toString() {
        return String.valueOf(url);
    }
}

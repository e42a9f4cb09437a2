package bd.spbmu.infra.gateways;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the worker goes about it: {@code registry.dispatch}.
 *
 * @param enabled false on a process that hands nothing to providers
 * @param idle pause when nothing is due
 * @param lease how long a row belongs to the worker that took it; longer than a provider may take to answer
 * @param firstRetry pause after the first missing answer; doubles with each, up to {@code longestRetry}
 * @param askAcceptedAfter when an accepted instruction without a callback is asked for
 */
@ConfigurationProperties("registry.dispatch")
record DispatchPace(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("200ms") Duration idle,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("5m") Duration longestRetry,
        @DefaultValue("30s") Duration askAcceptedAfter) {

    Duration pauseAfter(int tries) {
        Duration pause = firstRetry.multipliedBy(1L << Math.min(tries, 16));
        return pause.compareTo(longestRetry) > 0 ? longestRetry : pause;
    }
}

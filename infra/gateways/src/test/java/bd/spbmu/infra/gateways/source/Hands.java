package bd.spbmu.infra.gateways.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that is set by hand. */
final class Hands extends Clock {

    // no finer than a database keeps
    private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    void turn(Duration ahead) {
        now = now.plus(ahead);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

package bd.spbmu.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the current request has written. The web layer binds one around each request; the event store notes every
 * durable append in it; the answer carries it as {@code Registry-Position}.
 */
public final class Written {

    /** Bound while a request is served; unbound in workers and policies, where nobody asks. */
    public static final ScopedValue<Written> CURRENT = ScopedValue.newInstance();

    private @Nullable LogPosition furthest;

    public synchronized void upTo(LogPosition position) {
        if (furthest == null || position.compareTo(furthest) > 0) {
            furthest = position;
        }
    }

    /** Empty when the request wrote nothing. */
    public synchronized Optional<LogPosition> position() {
        return Optional.ofNullable(furthest);
    }
}

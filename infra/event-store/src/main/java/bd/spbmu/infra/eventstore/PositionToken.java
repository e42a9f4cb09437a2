package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.LogPosition;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** How far a reader has followed the log: everything up to and including this position. The order has no gaps to remember. */
public record PositionToken(@JsonProperty("at") LogPosition at) implements TrackingToken {

    @JsonCreator
    public PositionToken {}

    static PositionToken of(TrackingToken token) {
        if (WrappedToken.unwrapLowerBound(token) instanceof PositionToken position) {
            return position;
        }
        throw new IllegalArgumentException("not a position of this store: " + token.getClass());
    }

    /** A reader without a token stands before every event. */
    public static LogPosition positionOf(@Nullable TrackingToken token) {
        return token == null ? LogPosition.START : of(token).at();
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return at.compareTo(of(other).at) <= 0 ? this : of(other);
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return at.compareTo(of(other).at) >= 0 ? this : of(other);
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return at.compareTo(positionOf(other)) >= 0;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(at.prepare());
    }
}

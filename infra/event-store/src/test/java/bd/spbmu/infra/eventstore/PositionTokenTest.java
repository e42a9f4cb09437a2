package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.LogPosition;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class PositionTokenTest {

    private final Serializer serializer = EventSerializer.of(StoreMapper.make(), EventNames.ofKernel());

    @Property
    void the_lower_bound_is_covered_by_both(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        PositionToken one = token(a, b);
        PositionToken other = token(c, d);
        TrackingToken lower = one.lowerBound(other);
        assertThat(one.covers(lower) && other.covers(lower)).isTrue();
        assertThat(lower).isIn(one, other);
        assertThat(other.lowerBound(one)).isEqualTo(lower);
    }

    @Property
    void the_upper_bound_covers_both(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        PositionToken one = token(a, b);
        PositionToken other = token(c, d);
        PositionToken upper = (PositionToken) one.upperBound(other);
        assertThat(upper.covers(one) && upper.covers(other)).isTrue();
        assertThat(upper).isIn(one, other);
    }

    @Property
    void covers_exactly_what_lies_at_or_before_it(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        boolean atOrAfter = new LogPosition(a, b).compareTo(new LogPosition(c, d)) >= 0;
        assertThat(token(a, b).covers(token(c, d))).isEqualTo(atOrAfter);
    }

    /** EventStoreDB's positions are unsigned, and events of one transaction share the first of the two. */
    @Property
    void covers_by_commit_and_then_by_prepare_without_a_sign(
            @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        assertThat(token(a, b).covers(token(c, d))).isEqualTo(unsigned(a, b).compareTo(unsigned(c, d)) >= 0);
        assertThat(token(a, b).covers(token(a, d))).isEqualTo(Long.compareUnsigned(b, d) >= 0);
    }

    private static BigInteger unsigned(long commit, long prepare) {
        return new BigInteger(Long.toUnsignedString(commit))
                .shiftLeft(Long.SIZE)
                .add(new BigInteger(Long.toUnsignedString(prepare)));
    }

    @Property
    void bounds_do_not_depend_on_the_order_in_which_they_are_taken(
            @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d, @ForAll long e, @ForAll long f) {
        TrackingToken one = token(a, b);
        TrackingToken two = token(c, d);
        TrackingToken three = token(e, f);
        assertThat(one.lowerBound(two).lowerBound(three))
                .isEqualTo(three.lowerBound(one).lowerBound(two));
        assertThat(one.upperBound(two).upperBound(three))
                .isEqualTo(three.upperBound(one).upperBound(two));
        assertThat(one.lowerBound(one)).isEqualTo(one);
    }

    @Property
    void covers_the_beginning(@ForAll long a, @ForAll long b) {
        assertThat(token(a, b).covers(null)).isTrue();
    }

    @Property
    void is_read_back_as_stored(@ForAll long a, @ForAll long b) {
        PositionToken token = token(a, b);
        assertThat(readBack(token)).isEqualTo(token);
    }

    @Test
    void a_replay_in_progress_is_read_back_as_stored() {
        TrackingToken replay = ReplayToken.createReplayToken(token(3, 9), token(1, 2));
        assertThat(readBack(replay)).isEqualTo(replay);
    }

    private Object readBack(TrackingToken token) {
        SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);
        return serializer.deserialize(stored);
    }

    private static PositionToken token(long commit, long prepare) {
        return new PositionToken(new LogPosition(commit, prepare));
    }
}

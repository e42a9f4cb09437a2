package bd.spbmu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPositionTest {

    @Property
    void is_read_back_as_written(@ForAll long commit, @ForAll long prepare) {
        LogPosition position = new LogPosition(commit, prepare);
        assertThat(LogPosition.of(position.text())).isEqualTo(position);
    }

    @Property
    void is_ordered_unsigned_and_by_commit_first(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        int byCommit = Long.compareUnsigned(a, c);
        int expected = byCommit != 0 ? byCommit : Long.compareUnsigned(b, d);
        int actual = new LogPosition(a, b).compareTo(new LogPosition(c, d));
        assertThat(Integer.signum(actual)).isEqualTo(Integer.signum(expected));
    }

    @Property
    void comes_at_or_after_the_start(@ForAll long commit, @ForAll long prepare) {
        assertThat(new LogPosition(commit, prepare)).isGreaterThanOrEqualTo(LogPosition.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-", "-1-2", "1-2-3", "99999999999999999999-1", "a-b"})
    void refuses_what_is_no_position(String text) {
        assertThatThrownBy(() -> LogPosition.of(text))
                .isInstanceOf(Malformed.class)
                .hasMessage("position-malformed");
    }
}

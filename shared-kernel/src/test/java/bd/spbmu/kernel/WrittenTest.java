package bd.spbmu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void remembers_the_furthest_position_in_whatever_order_it_is_told() {
        Written written = new Written();
        assertThat(written.position()).isEmpty();
        written.upTo(new LogPosition(0, 7));
        written.upTo(new LogPosition(0, 3));
        assertThat(written.position()).contains(new LogPosition(0, 7));
    }
}

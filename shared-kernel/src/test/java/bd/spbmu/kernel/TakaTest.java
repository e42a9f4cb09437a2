package bd.spbmu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakaTest {

    private static final long MANY_CRORE = 9_000_000_000L;

    @Test
    void reads_the_published_budget_exactly() {
        assertThat(Taka.ofCrore("126297.62")).isEqualTo(Taka.ofTaka(1_262_976_200_000L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lot", "1.0000000001", "9999999999999999999"})
    void refuses_what_is_no_whole_number_of_poisha(String crore) {
        assertThatThrownBy(() -> Taka.ofCrore(crore))
                .isInstanceOf(Malformed.class)
                .hasMessage("amount-malformed");
    }

    @Test
    void prints_two_decimals_also_below_one_taka_and_below_zero() {
        assertThat(new Taka(5).decimal()).isEqualTo("0.05");
        assertThat(new Taka(-195_000).decimal()).isEqualTo("-1950.00");
    }

    @Test
    void refuses_to_overflow() {
        assertThatThrownBy(() -> new Taka(Long.MAX_VALUE).plus(new Taka(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Taka.ofTaka(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void taking_away_undoes_adding(@ForAll int one, @ForAll int other) {
        Taka sum = new Taka(one).plus(new Taka(other));
        assertThat(sum.minus(new Taka(other))).isEqualTo(new Taka(one));
    }

    @Property
    void crore_read_back_is_the_same_money(@ForAll @LongRange(min = 0, max = MANY_CRORE) long hundredths) {
        String crore = BigDecimal.valueOf(hundredths, 2).toPlainString();
        assertThat(Taka.ofCrore(crore).crore()).isEqualTo(crore);
    }
}

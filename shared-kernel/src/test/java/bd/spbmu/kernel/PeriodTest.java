package bd.spbmu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-27,2026-07-01,2027-06-30",
        "2026-27-Q1,2026-07-01,2026-09-30",
        "2026-27-Q4,2027-04-01,2027-06-30",
        "2026-27-M01,2026-07-01,2026-07-31",
        "2023-24-M08,2024-02-01,2024-02-29",
        "1999-00,1999-07-01,2000-06-30"
    })
    void spans_the_days_it_names(String text, LocalDate first, LocalDate last) {
        Period period = Period.of(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-28", "2026-27-Q5", "2026-27-Q0", "2026-27-M13", "2026-27-Q1 ", "২০২৬-২৭"})
    void refuses_what_is_no_period(String text) {
        assertThatThrownBy(() -> Period.of(text)).isInstanceOf(Malformed.class).hasMessage("period-malformed");
    }

    @Test
    void belongs_to_the_fiscal_year_that_began_in_july() {
        assertThat(FiscalYear.containing(LocalDate.of(2026, 6, 30)).text()).isEqualTo("2025-26");
        assertThat(FiscalYear.containing(LocalDate.of(2026, 7, 1)).text()).isEqualTo("2026-27");
    }

    @Property
    void quarters_of_a_year_follow_each_other_without_a_gap(
            @ForAll @IntRange(min = 1972, max = 2098) int year, @ForAll @IntRange(min = 1, max = 3) int quarter) {
        Period one = new Period(new FiscalYear(year), 3, quarter);
        Period next = new Period(new FiscalYear(year), 3, quarter + 1);
        assertThat(one.last().plusDays(1)).isEqualTo(next.first());
        assertThat(one).isLessThan(next);
        assertThat(Period.of(one.text())).isEqualTo(one);
    }
}

package bd.spbmu.kernel.doubledipping;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.doubledipping.Exclusion.Held;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExclusionTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int HORIZON = 60;
    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age");
    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow");
    private static final ProgrammeCode PENSION = ProgrammeCode.of("pension");
    private static final ProgrammeCode STIPEND = ProgrammeCode.of("stipend");

    @Test
    void what_was_drawn_before_and_has_ended_excludes_nothing() {
        Held ended = new Held(WIDOW, day(0), day(9));
        assertThat(Exclusion.of(List.of(rule(1, day(0), null)), List.of(ended), OLD_AGE, day(10)))
                .isEmpty();
        assertThat(Exclusion.of(List.of(rule(1, day(0), null)), List.of(ended), OLD_AGE, day(9)))
                .isPresent();
    }

    @Test
    void a_rule_that_begins_later_stands_in_the_way_of_what_runs_into_it() {
        Held widow = new Held(WIDOW, day(0), null);
        assertThat(Exclusion.of(List.of(rule(1, day(30), null)), List.of(widow), OLD_AGE, day(1)))
                .contains(new Exclusion(rule(1, day(30), null), widow));
    }

    @Test
    void a_rule_concerns_only_its_own_programmes() {
        Held stipend = new Held(STIPEND, day(0), null);
        assertThat(Exclusion.of(List.of(rule(1, day(0), null)), List.of(stipend), OLD_AGE, day(1)))
                .isEmpty();
        assertThat(Exclusion.of(
                        List.of(rule(1, day(0), null)), List.of(new Held(WIDOW, day(0), null)), STIPEND, day(1)))
                .isEmpty();
    }

    @Test
    void the_benefit_held_longest_is_named() {
        Held widow = new Held(WIDOW, day(2), null);
        Held pension = new Held(PENSION, day(1), null);
        assertThat(Exclusion.of(List.of(rule(2, day(0), null)), List.of(widow, pension), OLD_AGE, day(3)))
                .map(Exclusion::by)
                .contains(pension);
    }

    @Property
    void finds_a_breach_exactly_when_some_day_has_one(
            @ForAll("benefits") @Size(max = 5) List<Held> held,
            @ForAll @IntRange(min = 0, max = 40) int from,
            @ForAll @IntRange(min = 1, max = 2) int atMost,
            @ForAll @IntRange(min = 0, max = 40) int ruleFrom,
            @ForAll @IntRange(min = 0, max = 19) int ruleDays) {
        ExclusionRule rule = rule(atMost, day(ruleFrom), day(ruleFrom + ruleDays));
        boolean someDay = Stream.iterate(day(from), day -> day.plusDays(1))
                .limit(HORIZON)
                .filter(rule::holdsOn)
                .anyMatch(day -> held.stream()
                                .filter(one -> rule.programmes().contains(one.programme()))
                                .filter(one -> !one.programme().equals(OLD_AGE))
                                .filter(one -> one.isDrawnOn(day))
                                .count()
                        >= atMost);
        assertThat(Exclusion.of(List.of(rule), held, OLD_AGE, day(from)).isPresent())
                .isEqualTo(someDay);
    }

    @Provide
    Arbitrary<List<Held>> benefits() {
        Arbitrary<Held> one = Combinators.combine(
                        Arbitraries.of(OLD_AGE, WIDOW, PENSION, STIPEND),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(-1, 30))
                .as((programme, from, days) -> new Held(programme, day(from), days == 30 ? null : day(from + days)));
        return one.list();
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    private static ExclusionRule rule(int atMost, LocalDate from, @Nullable LocalDate to) {
        return new ExclusionRule(
                "one-allowance",
                Set.of(OLD_AGE, WIDOW, PENSION),
                atMost,
                new Bilingual("only one", "একটিই"),
                "policy",
                false,
                from,
                to);
    }
}

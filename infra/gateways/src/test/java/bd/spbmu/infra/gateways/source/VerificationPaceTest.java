package bd.spbmu.infra.gateways.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VerificationPaceTest {

    @Property
    void a_pause_doubles_up_to_the_longest_and_strays_by_a_quarter_at_most(
            @ForAll @IntRange(min = 0, max = 1_000) int tries,
            @ForAll @IntRange(min = 1, max = 60_000) int first,
            @ForAll @IntRange(min = 1, max = 3_600_000) int longest) {
        VerificationPace pace = new VerificationPace(
                true,
                Duration.ZERO,
                Duration.ofMinutes(2),
                Duration.ofMillis(first),
                Duration.ofMillis(longest),
                Duration.ofDays(7),
                100);

        long least = Math.min((long) first << Math.min(tries, 16), longest);

        assertThat(pace.pauseAfter(tries).toMillis()).isBetween(least, least + least / 4);
    }
}

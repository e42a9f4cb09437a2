package bd.spbmu.infra.gateways.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.verification.Source;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardsTest {

    private static final int RATE = 50;
    private static final int CALLS = 120;

    /** A call that begins late only stretches the time: the bound holds on a busy machine as well. */
    @Test
    void no_more_calls_a_second_are_made_than_were_agreed() throws Exception {
        Guards guards = new Guards(Source.SIM, line(RATE, Duration.ofSeconds(60)));
        Queue<Long> made = new ConcurrentLinkedQueue<>();
        Callable<Boolean> call = () -> guards.call(() -> made.add(System.nanoTime()));
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Stream.generate(() -> call).limit(CALLS).toList());
        }

        List<Long> times = made.stream().sorted().toList();
        assertThat(times).hasSize(CALLS);
        for (int i = 0; i < CALLS; i++) {
            long turns = (times.get(i) - start) * RATE / 1_000_000_000L;
            // one for the turn under way when it began, one for the first, one for what division drops
            assertThat((long) i + 1).isLessThanOrEqualTo(turns + 3);
        }
    }

    @Test
    void whoever_finds_no_place_in_time_is_told_so() {
        Guards guards = new Guards(Source.SIM, line(1, Duration.ofMillis(50)));
        guards.call(() -> true);

        assertThatThrownBy(() ->
                        Stream.generate(() -> guards.call(() -> true)).limit(5).forEach(made -> {}))
                .isInstanceOf(SourceFailed.class)
                .hasMessageContaining("BUSY");
    }

    private static SourceSettings.Line line(int rate, Duration timeout) {
        return new SourceSettings.Line(
                "http://localhost", "s", timeout, CALLS, rate, 1, Duration.ofSeconds(30), Duration.ZERO, Duration.ZERO);
    }
}

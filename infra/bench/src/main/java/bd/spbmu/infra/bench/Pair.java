package bd.spbmu.infra.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * The same done twice: by the bare client or driver, and through the engine. Rounds alternate who goes first. Beside the
 * wall clock stands the processor time of this process, which does not change with what else the machine does.
 */
final class Pair {

    private static final long SECOND = 1_000_000_000L;
    private static final long MICROSECOND = 1_000L;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final String name;
    private final Work bare;
    private final Work engine;
    private final List<Round> rounds = new ArrayList<>();

    Pair(String name, Work bare, Work engine) {
        this.name = name;
        this.bare = bare;
        this.engine = engine;
    }

    void warmUp() throws Exception {
        measured(bare);
        measured(engine);
    }

    void round(int number) throws Exception {
        boolean bareFirst = number % 2 == 0;
        Measure first = measured(bareFirst ? bare : engine);
        Measure second = measured(bareFirst ? engine : bare);
        rounds.add(bareFirst ? new Round(first, second) : new Round(second, first));
    }

    private static Measure measured(Work work) throws Exception {
        System.gc();
        long processor = PROCESS.getProcessCpuTime();
        long began = System.nanoTime();
        int events = work.run();
        long took = Math.max(1, System.nanoTime() - began);
        return new Measure(events * SECOND / took, (PROCESS.getProcessCpuTime() - processor) / MICROSECOND / events);
    }

    static String heading() {
        return "| what | bare, events/s: median (lowest to highest) | engine, events/s | engine / bare"
                + " | processor time per event, bare / engine |\n|---|---|---|---|---|";
    }

    String row() {
        long hundredths = median(
                round -> 100 * round.engine().rate() / Math.max(1, round.bare().rate()));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %d.%02d | %d µs / %d µs |",
                name,
                spread(round -> round.bare().rate()),
                spread(round -> round.engine().rate()),
                hundredths / 100,
                hundredths % 100,
                median(round -> round.bare().processor()),
                median(round -> round.engine().processor()));
    }

    private String spread(ToLongFunction<Round> which) {
        return String.format(
                Locale.ROOT,
                "%,d (%,d to %,d)",
                median(which),
                rounds.stream().mapToLong(which).min().orElse(0),
                rounds.stream().mapToLong(which).max().orElse(0));
    }

    private long median(ToLongFunction<Round> which) {
        long[] sorted = rounds.stream().mapToLong(which).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** What one of them did: events a second, and microseconds of processor time per event. */
    private record Measure(long rate, long processor) {}

    private record Round(Measure bare, Measure engine) {}
}

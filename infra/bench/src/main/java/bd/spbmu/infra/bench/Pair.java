package bd.spbmu.infra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same done twice: by the bare client or driver, and through the engine. Rounds alternate who goes first. */
final class Pair {

    private static final long SECOND = 1_000_000_000L;

    private final String name;
    private final Work bare;
    private final Work engine;
    private final List<Long> bareRates = new ArrayList<>();
    private final List<Long> engineRates = new ArrayList<>();

    Pair(String name, Work bare, Work engine) {
        this.name = name;
        this.bare = bare;
        this.engine = engine;
    }

    void warmUp() throws Exception {
        rate(bare);
        rate(engine);
    }

    void round(int number) throws Exception {
        if (number % 2 == 0) {
            bareRates.add(rate(bare));
            engineRates.add(rate(engine));
        } else {
            engineRates.add(rate(engine));
            bareRates.add(rate(bare));
        }
    }

    private static long rate(Work work) throws Exception {
        long began = System.nanoTime();
        int events = work.run();
        return events * SECOND / Math.max(1, System.nanoTime() - began);
    }

    static String heading() {
        return "| what, events a second | bare, median (lowest to highest) | engine, median (lowest to highest) | engine / bare |\n"
                + "|---|---|---|---|";
    }

    String row() {
        long hundredths = 100 * median(engineRates) / Math.max(1, median(bareRates));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %d.%02d |",
                name,
                spread(bareRates),
                spread(engineRates),
                hundredths / 100,
                hundredths % 100);
    }

    private static String spread(List<Long> rates) {
        return String.format(
                Locale.ROOT,
                "%,d (%,d to %,d)",
                median(rates),
                rates.stream().mapToLong(Long::longValue).min().orElse(0),
                rates.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private static long median(List<Long> rates) {
        List<Long> sorted = rates.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}

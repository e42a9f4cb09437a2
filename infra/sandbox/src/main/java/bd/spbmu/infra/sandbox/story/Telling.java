package bd.spbmu.infra.sandbox.story;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the story, one line per step, and remembers whether every check held. */
final class Telling {

    private final PrintStream out;
    private int steps;
    private int checks;
    private int failed;

    Telling(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
    }

    void step(String figures) {
        steps++;
        out.printf("%2d. %s%n", steps, figures);
    }

    /** @param wrong what is wrong when it does not hold */
    void check(boolean holds, String wrong) {
        checks++;
        if (!holds) {
            failed++;
            out.println("    FAILED: " + wrong);
        }
    }

    boolean allHeld() {
        return failed == 0;
    }

    int checks() {
        return checks;
    }

    int failed() {
        return failed;
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1_000_000.0);
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Poisha as taka. */
    static String taka(long poisha) {
        return String.format(Locale.ROOT, "%,d.%02d taka", poisha / 100, poisha % 100);
    }
}

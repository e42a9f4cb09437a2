package bd.spbmu.infra.sandbox.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself. */
public final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration STEP = Duration.ofSeconds(2);

    private Waiting() {}

    /** Something that fails while the registry is away. */
    public interface Try<T> {

        T get() throws IOException, InterruptedException;
    }

    /** Tries until the registry can be reached. */
    static <T> T whileAway(Try<T> something) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        Duration pause = FIRST;
        while (true) {
            try {
                return something.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while waiting for the registry", stopped);
            } catch (IOException away) {
                if (System.nanoTime() > deadline) {
                    throw new UncheckedIOException(away);
                }
            }
            pause(pause);
            pause = longer(pause);
        }
    }

    /** Whether it came about in time. */
    public static boolean until(Duration atMost, BooleanSupplier done) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(Duration.ofMillis(250));
        }
        return true;
    }

    static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(STEP) > 0 ? STEP : doubled;
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    static Duration first() {
        return FIRST;
    }

    static Duration longest() {
        return LONGEST;
    }
}

package bd.spbmu.infra.bench;

/** How fast something went. */
final class Pace {

    private static final long SECOND = 1_000_000_000L;
    private static final int PERCENT = 100;

    private Pace() {}

    static long perSecond(long count, long nanos) {
        return count * SECOND / Math.max(1, nanos);
    }

    /** As a sentence, with what it is of the raw rate. */
    static String sentence(String what, long count, long events, long nanos, long raw) {
        long stored = perSecond(events, nanos);
        return "%s: %d registrations/s, %d events/s, %d %% of the raw rate"
                .formatted(what, perSecond(count, nanos), stored, stored * PERCENT / Math.max(1, raw));
    }
}

package bd.spbmu.infra.sandbox.people;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that are the same for the same seed and place in the stream. */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int PER_MILLE = 1000;

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    static Chance of(long seed, long place) {
        return new Chance(new SplittableRandom(seed * SPREAD ^ place * 0xBF58476D1CE4E5B9L));
    }

    boolean perMille(int share) {
        return random.nextInt(PER_MILLE) < share;
    }

    boolean percent(int share) {
        return perMille(share * 10);
    }

    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The first is what most people write, the others share the rest. */
    <T> T usuallyFirst(List<T> choices, int percentFirst) {
        return choices.size() == 1 || percent(percentFirst)
                ? choices.getFirst()
                : choices.get(between(1, choices.size() - 1));
    }

    /** @param shares in percent, adding up to 100 */
    int byShare(int... shares) {
        int drawn = random.nextInt(100);
        int sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            if (drawn < sum) {
                return i;
            }
        }
        return shares.length - 1;
    }
}

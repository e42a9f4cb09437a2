package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.matching.Score;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How likely an overlap is one, in thousandths, so that it can be weighed against money in whole poisha. */
final class Likelihood {

    private static final int CERTAIN = 1_000;
    /** A shared account may be a family's or a fraud's: as much as a toss of a coin. */
    private static final int SHARED_ACCOUNT = 500;

    private static final int CENTIBITS_PER_BIT = 100;
    private static final int FURTHEST_BITS = 10;

    private Likelihood() {}

    static int permille(List<Kind> kinds, @Nullable Score score) {
        int person = score == null ? 0 : permille(score.centibits());
        int account = kinds.contains(Kind.SHARED_ACCOUNT) ? SHARED_ACCOUNT : 0;
        int benefits = kinds.contains(Kind.BENEFIT_OVERLAP) ? CERTAIN : 0;
        return Math.max(benefits, Math.max(person, account));
    }

    /** The prior is in the score: its bits are the binary logarithm of the odds. */
    private static int permille(int centibits) {
        int bits = Math.floorDiv(centibits, CENTIBITS_PER_BIT);
        int odds = 1 << Math.min(Math.abs(bits), FURTHEST_BITS);
        return bits >= 0 ? CERTAIN * odds / (odds + 1) : CERTAIN / (odds + 1);
    }
}

package bd.spbmu.kernel.matching;

import bd.spbmu.kernel.matching.Score.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Fellegi and Sunter against three rivals: the other record is a stranger's, a relative's or a twin's. Each field weighs
 * log2(m/u) against each rival, and the rival that explains the records best decides, so that what families share cannot add
 * up to one person. The same answer in both directions.
 */
public final class Scorer {

    private static final Weights WEIGHTS = Weights.FIRST;

    private Scorer() {}

    public static Score score(PersonTraits a, PersonTraits b) {
        List<FieldMatch> matches = FieldComparison.compare(a, b);
        return Arrays.stream(Hypothesis.values())
                .map(rival -> against(rival, matches))
                .min(Comparator.comparingInt(Score::centibits))
                .orElseThrow();
    }

    private static Score against(Hypothesis rival, List<FieldMatch> matches) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("prior", rival.text(), WEIGHTS.prior(rival)));
        for (FieldMatch match : matches) {
            int weight = WEIGHTS.of(rival, match);
            Field.Group group = match.field().group();
            int most = group == null ? Integer.MAX_VALUE : WEIGHTS.cap(group);
            int together = group == null ? weight : together(rival, group, matches);
            int capped = Math.abs(together) > most ? (int) ((long) weight * most / Math.abs(together)) : weight;
            evidence.add(new Evidence(match.field().text(), match.agreement().text(), capped));
        }
        int sum = evidence.stream().mapToInt(Evidence::centibits).sum();
        return new Score(level(sum), sum, evidence, WEIGHTS.version());
    }

    private static int together(Hypothesis rival, Field.Group group, List<FieldMatch> matches) {
        return matches.stream()
                .filter(match -> match.field().group() == group)
                .mapToInt(match -> WEIGHTS.of(rival, match))
                .sum();
    }

    private static Level level(int centibits) {
        if (centibits >= WEIGHTS.likely()) {
            return Level.LIKELY;
        }
        return centibits >= WEIGHTS.possible() ? Level.POSSIBLE : Level.NONE;
    }
}

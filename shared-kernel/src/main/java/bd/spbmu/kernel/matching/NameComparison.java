package bd.spbmu.kernel.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares two names part by part in the best assignment, and as if written in one word; order costs nothing. */
final class NameComparison {

    private static final double NEAR = 0.92;
    private static final int SHORTEST_NEAR = 4;
    private static final double SAME_SHARE = 0.95;
    private static final double PHONETIC_SHARE = 0.75;
    private static final double NEAR_SHARE = 0.45;
    private static final double LEFT_OVER = -0.7;
    private static final double CONTRADICTED = -5;
    private static final double NOTHING_AGREES = -9;
    private static final double OTHER_SUFFIX = -0.6;
    private static final double SAME_SUFFIX = 0.6;
    private static final double MOST = 15;
    /** Less than this share of what the names tell must agree, or they are two names that share a common word. */
    private static final double HALF = 0.5;

    private NameComparison() {}

    static NameMatch compare(Name a, Name b) {
        NameMatch best = compareOne(a, b);
        Name otherA = a.alternative();
        Name otherB = b.alternative();
        if (otherA != null) {
            best = better(best, compareOne(otherA, b));
        }
        if (otherB != null) {
            best = better(best, compareOne(a, otherB));
        }
        return best;
    }

    private static NameMatch better(NameMatch one, NameMatch other) {
        return other.agreement() != Agreement.MISSING && other.bits() > one.bits() ? other : one;
    }

    private static NameMatch compareOne(Name a, Name b) {
        if (a.parts().isEmpty() || b.parts().isEmpty()) {
            boolean same = a.suffix() != null
                    && a.suffix().equals(b.suffix())
                    && a.parts().equals(b.parts());
            return same ? new NameMatch(Agreement.SHORTENED, 1) : NameMatch.MISSING;
        }
        List<Pair> pairs = assigned(a.parts(), b.parts());
        boolean whole = a.joined().equals(b.joined());
        if (whole && pairs.size() < Math.max(a.parts().size(), b.parts().size())) {
            double bits = Math.max(told(a.parts()), told(b.parts()));
            return new NameMatch(Agreement.PHONETIC, Math.min(MOST, PHONETIC_SHARE * bits));
        }
        return judged(a, b, pairs);
    }

    private static NameMatch judged(Name a, Name b, List<Pair> pairs) {
        double agreed = pairs.stream().mapToDouble(Pair::bits).sum();
        double agreedOfA = pairs.stream().mapToDouble(pair -> pair.a().bits()).sum();
        double agreedOfB = pairs.stream().mapToDouble(pair -> pair.b().bits()).sum();
        int leftA = a.parts().size() - pairs.size();
        int leftB = b.parts().size() - pairs.size();
        int contradictions = Math.min(leftA, leftB);
        double share = Math.max(agreedOfA / told(a.parts()), agreedOfB / told(b.parts()));
        if (pairs.isEmpty() || (contradictions > 0 && share < HALF) || onlyAbdul(pairs)) {
            return new NameMatch(Agreement.DIFFERENT, NOTHING_AGREES);
        }
        double bits = agreed + contradictions * CONTRADICTED + Math.abs(leftA - leftB) * LEFT_OVER + suffix(a, b);
        return new NameMatch(
                agreement(worst(pairs), contradictions > 0, leftA != leftB),
                Math.max(NOTHING_AGREES, Math.min(MOST, bits)));
    }

    private static Agreement agreement(Agreement worst, boolean contradicted, boolean shortened) {
        if (contradicted || (shortened && worst == Agreement.NEAR)) {
            return Agreement.PARTIAL;
        }
        return shortened ? Agreement.SHORTENED : worst;
    }

    private static boolean onlyAbdul(List<Pair> pairs) {
        return pairs.stream().allMatch(pair -> pair.a().isAbdul());
    }

    private static double suffix(Name a, Name b) {
        if (a.suffix() == null || b.suffix() == null) {
            return 0;
        }
        return a.suffix().equals(b.suffix()) ? SAME_SUFFIX : OTHER_SUFFIX;
    }

    private static Agreement worst(List<Pair> pairs) {
        return pairs.stream()
                .map(Pair::agreement)
                .max(Comparator.naturalOrder())
                .orElse(Agreement.DIFFERENT);
    }

    private static double told(List<NamePart> parts) {
        return parts.stream().mapToDouble(NamePart::bits).sum();
    }

    /** Best pairs first, each part once; ties are broken by spelling, so that both directions agree. */
    private static List<Pair> assigned(List<NamePart> as, List<NamePart> bs) {
        List<Pair> possible = new ArrayList<>();
        for (NamePart a : as) {
            for (NamePart b : bs) {
                Agreement agreement = compare(a, b);
                if (agreement != Agreement.DIFFERENT) {
                    possible.add(new Pair(a, b, agreement));
                }
            }
        }
        possible.sort(Comparator.comparing(Pair::agreement)
                .thenComparing(Comparator.comparingDouble(Pair::bits).reversed())
                .thenComparing(Pair::inTextOrder));
        List<Pair> chosen = new ArrayList<>();
        List<NamePart> freeA = new ArrayList<>(as);
        List<NamePart> freeB = new ArrayList<>(bs);
        for (Pair pair : possible) {
            if (freeA.contains(pair.a()) && freeB.contains(pair.b())) {
                freeA.remove(pair.a());
                freeB.remove(pair.b());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static Agreement compare(NamePart a, NamePart b) {
        Sound soundA = a.sound();
        Sound soundB = b.sound();
        if (a.spelling().equals(b.spelling())) {
            return Agreement.EXACT;
        }
        if (soundA.core().equals(soundB.core())) {
            return Agreement.SAME;
        }
        if (soundA.key().equals(soundB.key())) {
            return Agreement.PHONETIC;
        }
        int shorter = Math.min(soundA.folded().length(), soundB.folded().length());
        boolean near = shorter >= SHORTEST_NEAR
                && (Likeness.isOneSlipApart(soundA.folded(), soundB.folded())
                        || Likeness.jaroWinkler(soundA.folded(), soundB.folded()) >= NEAR);
        return near ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    private record Pair(NamePart a, NamePart b, Agreement agreement) {

        double bits() {
            double told = Math.min(a.bits(), b.bits());
            return switch (agreement) {
                case EXACT -> told;
                case SAME -> SAME_SHARE * told;
                case PHONETIC -> PHONETIC_SHARE * told;
                default -> NEAR_SHARE * told;
            };
        }

        String inTextOrder() {
            String one = a.spelling();
            String other = b.spelling();
            return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
        }
    }
}

package bd.spbmu.kernel.matching;

/** How like two spellings are, for typing errors that no sound class explains. */
final class Likeness {

    private static final double PREFIX_BONUS = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private Likeness() {}

    /** Jaro-Winkler similarity from 0 to 1, the same in both directions. */
    static double jaroWinkler(String a, String b) {
        double jaro = a.compareTo(b) <= 0 ? jaro(a, b) : jaro(b, a);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_BONUS * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) ? 1 : 0;
        }
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] usedA = new boolean[a.length()];
        boolean[] usedB = new boolean[b.length()];
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            int to = Math.min(b.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= to; j++) {
                if (!usedB[j] && a.charAt(i) == b.charAt(j)) {
                    usedA[i] = true;
                    usedB[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        return (m / a.length() + m / b.length() + (m - moved(a, usedA, b, usedB) / 2.0) / m) / 3;
    }

    private static int moved(String a, boolean[] usedA, String b, boolean[] usedB) {
        int moved = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (usedA[i]) {
                while (!usedB[j]) {
                    j++;
                }
                if (a.charAt(i) != b.charAt(j)) {
                    moved++;
                }
                j++;
            }
        }
        return moved;
    }

    /** Whether one slip of the finger makes one of the other: a sign put in, left out, changed, or two neighbours exchanged. */
    static boolean isOneSlipApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int start = 0;
        int most = Math.min(a.length(), b.length());
        while (start < most && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        if (restA.length() != restB.length()) {
            return restA.length() > restB.length()
                    ? restA.substring(1).equals(restB)
                    : restB.substring(1).equals(restA);
        }
        boolean changed = restA.substring(1).equals(restB.substring(1));
        boolean exchanged = restA.length() > 1
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return changed || exchanged;
    }
}

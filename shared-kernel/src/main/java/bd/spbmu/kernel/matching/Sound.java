package bd.spbmu.kernel.matching;

/**
 * How one word of a name sounds, in one alphabet for Bangla script and Latin letters. Consonants are sound classes in upper
 * case ({@code B} for ব, ভ, b, bh and v), vowels are lower case.
 *
 * @param folded with all vowels, o as a and e as i, such as {@code RaHiMa}: what typing errors are looked for in
 * @param core without the vowels that every spelling takes differently (a, o and u within a word), but with i and e, which tell
 *     Hasan from Hosen; such as {@code RHiMA}
 * @param key consonants, the class of a first vowel and a last vowel that tells names apart (Rahim, Rahima)
 */
record Sound(String folded, String core, String key) {

    private static final int FIRST_LATIN_OUTSIDE = 'z' + 1;

    /** @param word one word, lower case, of letters and marks only */
    static Sound of(String word) {
        String full = withoutFinalH(
                word.chars().anyMatch(c -> c >= FIRST_LATIN_OUTSIDE)
                        ? BanglaLetters.read(word)
                        : LatinLetters.read(word));
        return new Sound(full.replace('o', 'a').replace('e', 'i'), key(full, true), key(full, false));
    }

    boolean isSilent() {
        return key.isEmpty();
    }

    /** As it stands behind another part when both are written as one word: without a first vowel. */
    String keyWithin() {
        return key.length() > 1 && isVowelClass(key.charAt(0)) ? key.substring(1) : key;
    }

    private static String withoutFinalH(String full) {
        int end = full.length();
        while (end > 1 && full.charAt(end - 1) == 'H') {
            end--;
        }
        return full.substring(0, end);
    }

    private static String key(String full, boolean withInnerI) {
        StringBuilder key = new StringBuilder(full.length());
        for (int i = 0; i < full.length(); i++) {
            char c = full.charAt(i);
            boolean front = c == 'i' || c == 'e';
            if (Character.isUpperCase(c)) {
                key.append(c);
            } else if (i == 0) {
                key.append(front ? 'I' : 'A');
            } else if (i == full.length() - 1) {
                key.append(lastVowel(c, i > 1 && Character.isUpperCase(full.charAt(i - 2))));
            } else if (withInnerI && front) {
                key.append('i');
            }
        }
        return key.toString();
    }

    /** A last o is the inherent vowel, which is heard only behind two consonants: Chandra, Chondro. */
    private static String lastVowel(char vowel, boolean afterTwo) {
        return switch (vowel) {
            case 'e', 'i' -> "I";
            case 'u' -> "U";
            case 'o' -> afterTwo ? "A" : "";
            default -> "A";
        };
    }

    private static boolean isVowelClass(char c) {
        return c == 'A' || c == 'I' || c == 'U';
    }
}

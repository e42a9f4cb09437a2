package bd.spbmu.kernel.matching;

/** Reads a romanised word, however it was romanised. */
final class LatinLetters {

    private LatinLetters() {}

    static String read(String word) {
        Phonemes phonemes = new Phonemes();
        int i = 0;
        int end = word.endsWith("que") ? word.length() - 2 : word.length();
        while (i < end) {
            i += read(word, i, phonemes);
        }
        return phonemes.toString();
    }

    /** How many letters were read. */
    private static int read(String word, int i, Phonemes phonemes) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        boolean end = i == word.length() - 1;
        switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> phonemes.vowel(c);
            case 'y' -> y(word, i, end, phonemes);
            case 'w' -> w(i, phonemes);
            case 'k' -> {
                phonemes.consonant('K');
                return kReach(word, i);
            }
            case 'n' -> {
                phonemes.consonant('N');
                return next == 'g' ? 2 : 1;
            }
            case 'p' -> {
                phonemes.consonant(next == 'h' ? 'F' : 'P');
                return next == 'h' ? 2 : 1;
            }
            default -> {
                char sound = sound(c, next);
                if (sound != ' ') {
                    phonemes.consonant(sound);
                }
                return next == 'h' && "bcdgjrstz".indexOf(c) >= 0 ? 2 : 1;
            }
        }
        return 1;
    }

    /** ক্ষ is written ksh, kkh and x. */
    private static int kReach(String word, int i) {
        if (word.startsWith("ksh", i)) {
            return 3;
        }
        return word.startsWith("kh", i) ? 2 : 1;
    }

    private static void y(String word, int i, boolean end, Phonemes phonemes) {
        boolean beforeConsonant = !end && !isVowel(word.charAt(i + 1));
        if (end) {
            phonemes.glideAtEnd();
        } else if (i > 0 && beforeConsonant) {
            phonemes.vowel('i');
        } else {
            phonemes.glide();
        }
    }

    private static void w(int i, Phonemes phonemes) {
        if (i == 0) {
            phonemes.vowel('o');
        }
    }

    private static char sound(char c, char next) {
        return switch (c) {
            case 'b', 'v' -> 'B';
            case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 'S' : 'K';
            case 'q', 'x' -> 'K';
            case 's' -> 'S';
            case 'j', 'z' -> 'J';
            case 'd' -> 'D';
            case 't' -> 'T';
            case 'f' -> 'F';
            case 'g' -> 'G';
            case 'h' -> 'H';
            case 'l' -> 'L';
            case 'm' -> 'M';
            case 'r' -> 'R';
            default -> ' ';
        };
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}

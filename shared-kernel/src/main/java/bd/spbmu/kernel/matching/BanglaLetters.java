package bd.spbmu.kernel.matching;

/** Reads a word in Bangla script in its NFC form, where য়, ড় and ঢ় are a letter and a nukta. */
final class BanglaLetters {

    private static final char HASANTA = '্';
    private static final char NUKTA = '়';
    private static final String VOWEL_SIGNS = "ািীুূৃেৈোৌ";

    private final String word;
    private final Phonemes phonemes = new Phonemes();
    private int at;

    private BanglaLetters(String word) {
        this.word = word;
    }

    static String read(String word) {
        BanglaLetters letters = new BanglaLetters(word);
        while (letters.at < word.length()) {
            letters.readOne();
        }
        return letters.phonemes.toString();
    }

    private void readOne() {
        char c = word.charAt(at);
        char vowel = vowel(c);
        if (vowel != ' ') {
            phonemes.vowel(vowel);
            at++;
        } else if (c == 'ং') {
            phonemes.consonant('N');
            at++;
        } else if (c == 'ৎ') {
            phonemes.consonant('T');
            at++;
        } else if (sound(c) != ' ') {
            consonant(c);
        } else {
            at++;
        }
    }

    private void consonant(char c) {
        boolean joined = at > 0 && word.charAt(at - 1) == HASANTA;
        char before = joined && at > 1 ? word.charAt(at - 2) : ' ';
        boolean nukta = peek(1) == NUKTA;
        boolean glide = c == 'য' && nukta;
        if (!glide && !isSilent(c, before)) {
            phonemes.consonant(nukta ? 'R' : sound(c, before));
        }
        at += nukta ? 2 : 1;
        if (glide && at < word.length()) {
            phonemes.glide();
        } else if (glide) {
            phonemes.glideAtEnd();
            return;
        }
        if (at == word.length() && joined) {
            phonemes.vowel('o');
        }
        followingVowel(glide);
    }

    private void followingVowel(boolean glide) {
        if (at >= word.length() || word.charAt(at) == HASANTA) {
            at++;
        } else if (VOWEL_SIGNS.indexOf(word.charAt(at)) >= 0) {
            sign(word.charAt(at));
            at++;
        } else if (sound(word.charAt(at)) != ' ' && !glide) {
            phonemes.vowel('o');
        }
    }

    private void sign(char sign) {
        switch (sign) {
            case 'া' -> phonemes.vowel('a');
            case 'ি', 'ী' -> phonemes.vowel('i');
            case 'ু', 'ূ' -> phonemes.vowel('u');
            case 'ে', 'ৈ' -> phonemes.vowel('e');
            case 'ৃ' -> {
                phonemes.consonant('R');
                phonemes.vowel('i');
            }
            default -> phonemes.vowel('o');
        }
    }

    /** Written but not heard: য-ফলা, ব-ফলা, the ষ of ক্ষ, the ঞ of জ্ঞ and of মিঞা, the গ of ঙ্গ. */
    private boolean isSilent(char c, char before) {
        return switch (c) {
            case 'য' -> before != ' ';
            case 'ব' -> before != ' ' && before != 'ম' && before != 'ব' && before != 'র' && before != 'ল';
            case 'ষ' -> before == 'ক';
            case 'ঞ' -> before == 'জ' || peek(1) != HASANTA;
            case 'গ' -> before == 'ঙ';
            default -> false;
        };
    }

    private char sound(char c, char before) {
        return c == 'জ' && before == ' ' && peek(1) == HASANTA && peek(2) == 'ঞ' ? 'G' : sound(c);
    }

    private char peek(int ahead) {
        return at + ahead < word.length() ? word.charAt(at + ahead) : ' ';
    }

    private static char vowel(char c) {
        return switch (c) {
            case 'আ' -> 'a';
            case 'অ', 'ও', 'ঔ' -> 'o';
            case 'ই', 'ঈ' -> 'i';
            case 'এ', 'ঐ' -> 'e';
            case 'উ', 'ঊ' -> 'u';
            default -> ' ';
        };
    }

    private static char sound(char c) {
        return switch (c) {
            case 'ক', 'খ' -> 'K';
            case 'গ', 'ঘ' -> 'G';
            case 'ঙ', 'ঞ', 'ণ', 'ন' -> 'N';
            case 'চ', 'ছ', 'শ', 'ষ', 'স' -> 'S';
            case 'জ', 'ঝ', 'য' -> 'J';
            case 'ট', 'ঠ', 'ত', 'থ' -> 'T';
            case 'ড', 'ঢ', 'দ', 'ধ' -> 'D';
            case 'প' -> 'P';
            case 'ফ' -> 'F';
            case 'ব', 'ভ' -> 'B';
            case 'ম' -> 'M';
            case 'র' -> 'R';
            case 'ল' -> 'L';
            case 'হ' -> 'H';
            default -> ' ';
        };
    }
}

package bd.spbmu.kernel.matching;

/** Collects sounds in order: a doubled consonant is one, and of two vowels in a row the pair is read as people write it. */
final class Phonemes {

    private static final char NONE = ' ';

    private final StringBuilder written = new StringBuilder();

    void consonant(char sound) {
        if (last() != sound) {
            written.append(sound);
        }
    }

    void vowel(char sound) {
        switch (last()) {
            case 'a' -> afterA(sound);
            case 'e' -> replaceUnless(sound == 'a', sound == 'i' || sound == 'e' ? 'e' : sound, sound);
            case 'i' -> replaceUnless(sound != 'i' && sound != 'e', 'i', sound);
            case 'o' -> replaceUnless(sound != 'o' && sound != 'u', sound == 'o' ? 'u' : 'o', sound);
            case 'u' -> replaceUnless(sound != 'u', 'u', sound);
            default -> written.append(sound);
        }
    }

    /** A glide is heard only where it begins or ends a word; between other sounds every spelling differs about it. */
    void glide() {
        if (last() == NONE) {
            written.append('i');
        }
    }

    void glideAtEnd() {
        vowel('i');
    }

    private void afterA(char sound) {
        switch (sound) {
            case 'i', 'e' -> replace('e');
            case 'u' -> replace('o');
            case 'o' -> written.append('o');
            default -> {}
        }
    }

    private void replaceUnless(boolean apart, char joined, char sound) {
        if (apart) {
            written.append(sound);
        } else {
            replace(joined);
        }
    }

    private void replace(char sound) {
        written.setCharAt(written.length() - 1, sound);
    }

    private char last() {
        return written.isEmpty() ? NONE : written.charAt(written.length() - 1);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}

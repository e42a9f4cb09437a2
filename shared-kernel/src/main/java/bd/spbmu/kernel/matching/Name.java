package bd.spbmu.kernel.matching;

import bd.spbmu.kernel.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart.
 *
 * @param parts what the person is called, in the order written, titles and classes left out
 * @param suffix class of a female suffix such as Begum or Khatun, the last if several
 * @param late written with Late or মৃত
 * @param alternative a name in brackets or behind alias or ওরফে
 */
record Name(
        List<NamePart> parts,
        @Nullable String suffix,
        boolean late,
        @Nullable Name alternative) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]?");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Abdurrahim, Abdulkarim: the joined first half, at most one letter of link, then a name of its own. */
    private static final Pattern JOINED_ABDUL =
            Pattern.compile("(?:abd[uoe]+(?:[lrsntzd](?=[^aeiou]))?|আব্?দু(?:[লরসছনত]্?(?=[ক-হ]))?)(?<rest>.+)");

    Name {
        parts = List.copyOf(parts);
    }

    static Name of(@Nullable String written) {
        if (written == null) {
            return new Name(List.of(), null, false, null);
        }
        String text = Script.key(written).toLowerCase(Locale.ROOT);
        Matcher brackets = BRACKETS.matcher(text);
        String inBrackets = brackets.find() ? brackets.group(1) : "";
        List<String> words = words(BRACKETS.matcher(text).replaceAll(" "));
        int alias = aliasAt(words);
        List<String> own = alias < 0 ? words : words.subList(0, alias);
        List<String> other = alias < 0 ? words(inBrackets) : words.subList(alias + 1, words.size());
        Name alternative = read(other, null);
        return read(own, alternative.parts().isEmpty() ? null : alternative);
    }

    boolean isMissing() {
        return parts.isEmpty() && suffix == null;
    }

    /** All parts as if written in one word, so that Nur Uddin and Nuruddin meet. */
    String joined() {
        return joined(parts);
    }

    static String joined(List<NamePart> parts) {
        StringBuilder joined = new StringBuilder();
        for (NamePart part : parts) {
            String key = joined.isEmpty() ? part.sound().key() : part.sound().keyWithin();
            boolean doubled =
                    !joined.isEmpty() && !key.isEmpty() && joined.charAt(joined.length() - 1) == key.charAt(0);
            joined.append(doubled ? key.substring(1) : key);
        }
        return joined.toString();
    }

    private static List<String> words(String text) {
        return NOT_A_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static int aliasAt(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (NameWords.classOf(words.get(i)).filter(NameWords.ALIAS::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Name read(List<String> words, @Nullable Name alternative) {
        List<NamePart> parts = new ArrayList<>();
        String suffix = null;
        boolean late = false;
        for (String word : words) {
            Optional<String> wordClass = NameWords.classOf(word);
            late |= wordClass.filter(NameWords.LATE::equals).isPresent();
            if (wordClass.isEmpty()) {
                addParts(word, parts);
            } else if (wordClass.get().startsWith(NameWords.SUFFIX)) {
                suffix = wordClass.get();
            } else if (wordClass.get().equals(NameWords.ABDUL)) {
                parts.add(NamePart.abdul());
            }
        }
        return new Name(parts, suffix, late, alternative);
    }

    private static void addParts(String word, List<NamePart> parts) {
        NamePart whole = NamePart.of(word);
        Matcher joined = JOINED_ABDUL.matcher(word);
        if (joined.matches()) {
            NamePart rest = NamePart.of(joined.group("rest"));
            if (rest.sound().key().length() > 2) {
                parts.add(NamePart.abdul());
                parts.add(rest);
                return;
            }
        }
        if (!whole.sound().isSilent()) {
            parts.add(whole);
        }
    }
}

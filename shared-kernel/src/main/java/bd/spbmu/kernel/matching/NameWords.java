package bd.spbmu.kernel.matching;

import bd.spbmu.kernel.CsvTable;
import bd.spbmu.kernel.Script;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words in names that say little or nothing about who someone is, and how common the others are. */
final class NameWords {

    static final String ABDUL = "ABDUL";
    static final String LATE = "LATE";
    static final String ALIAS = "ALIAS";
    static final String HONORIFIC = "HONORIFIC";
    static final String SUFFIX = "FEMALE_SUFFIX_";

    private static final double TEN_THOUSAND = 10_000;
    private static final double RARE = 1 / 3000.0;

    private static final Map<String, String> CLASSES = classes();
    private static final Map<String, Double> FREQUENCIES = frequencies();

    private NameWords() {}

    /** @param word lower case, as {@link Script#key} writes it */
    static Optional<String> classOf(String word) {
        return Optional.ofNullable(CLASSES.get(word));
    }

    /** Share of people who carry a name part of this key; a floor keeps a misspelling from looking like the rarest of names. */
    static double frequency(String key) {
        return FREQUENCIES.getOrDefault(key, RARE);
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new HashMap<>();
        for (Map<String, String> row : CsvTable.read(NameWords.class, "name-words-1.csv")) {
            for (String word : row.getOrDefault("words", "").split(" ", -1)) {
                classes.put(Script.key(word).toLowerCase(Locale.ROOT), row.getOrDefault("class", ""));
            }
        }
        return Map.copyOf(classes);
    }

    private static Map<String, Double> frequencies() {
        Map<String, Double> frequencies = new HashMap<>();
        for (Map<String, String> row : CsvTable.read(NameWords.class, "name-frequencies-1.csv")) {
            double share = Integer.parseInt(row.getOrDefault("per_ten_thousand", "0")) / TEN_THOUSAND;
            frequencies.merge(Sound.of(row.getOrDefault("spelling", "")).key(), share, Double::sum);
        }
        return Map.copyOf(frequencies);
    }
}

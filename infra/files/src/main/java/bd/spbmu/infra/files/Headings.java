package bd.spbmu.infra.files;

import bd.spbmu.kernel.CsvTable;
import bd.spbmu.kernel.Script;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What columns and values are called in both languages. */
final class Headings {

    private static final Map<String, Words> WORDS = CsvTable.read(Headings.class, "headings.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> cell(row, "path"), row -> new Words(cell(row, "english"), cell(row, "bangla"))));

    private Headings() {}

    private record Words(String english, String bangla) {}

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    static boolean has(String path) {
        return WORDS.containsKey(path);
    }

    static String english(String path) {
        Words words = WORDS.get(path);
        return words == null ? spaced(path) : words.english();
    }

    static String bangla(String path) {
        Words words = WORDS.get(path);
        return words == null ? spaced(path) : words.bangla();
    }

    /** As the template writes it. */
    static String both(String path) {
        return has(path) ? bangla(path) + " / " + english(path) : spaced(path);
    }

    /** Whether the text is how somebody would head this column, or write this value. */
    static boolean isWordFor(String path, String text) {
        String plain = plain(text);
        return List.of(path, english(path), bangla(path), both(path)).stream()
                .anyMatch(word -> plain(word).equals(plain));
    }

    private static String plain(String text) {
        return Script.key(text).toLowerCase(Locale.ROOT).replaceAll("[*_]", "").strip();
    }

    /** {@code presentAddress.place} becomes {@code Present address place}. */
    private static String spaced(String path) {
        String words =
                path.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

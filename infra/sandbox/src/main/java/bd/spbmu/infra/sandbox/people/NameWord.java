package bd.spbmu.infra.sandbox.people;

import bd.spbmu.kernel.CsvTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One word of a name with its usual spellings in both scripts, the commonest first. */
record NameWord(List<String> bn, List<String> en) {

    enum Kind {
        MUSLIM_MALE,
        MUSLIM_FEMALE,
        MUSLIM_SURNAME,
        MUSLIM_SUFFIX,
        HINDU_MALE,
        HINDU_FEMALE,
        HINDU_SURNAME,
        HINDU_SUFFIX
    }

    private static final Map<Kind, List<NameWord>> ALL = CsvTable.read(NameWord.class, "names.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> Kind.valueOf(row.getOrDefault("kind", "")),
                    Collectors.mapping(NameWord::of, Collectors.toList())));

    static List<NameWord> all(Kind kind) {
        return ALL.getOrDefault(kind, List.of());
    }

    static NameWord named(Kind kind, String bn) {
        return all(kind).stream()
                .filter(word -> word.bn().contains(bn))
                .findFirst()
                .orElseThrow();
    }

    private static NameWord of(Map<String, String> row) {
        return new NameWord(words(row.getOrDefault("bn", "")), words(row.getOrDefault("en", "")));
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" ", -1));
    }
}

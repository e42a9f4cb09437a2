package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.CsvTable;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Script;
import bd.spbmu.kernel.Text;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody does for a living: a code of the CCDS list, or words where the list has none, since it knows neither housewives nor
 * pupils nor those without work. A number is always a code.
 */
public record Occupation(String text) implements Text {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Codes as published by the DGHS (BD-Core-FHIR-IG, "according to CCDS guideline"), names shortened by us. */
    private static final Map<String, Bilingual> LIST = CsvTable.read(Occupation.class, "occupations.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.getOrDefault("code", ""),
                    row -> new Bilingual(row.getOrDefault("nameEn", ""), row.getOrDefault("nameBn", ""))));

    public Occupation {
        boolean number = NUMBER.matcher(text).matches();
        if (number && !LIST.containsKey(text)) {
            throw new Malformed(RegistryProblem.OCCUPATION_UNKNOWN);
        }
        text = number ? text : new PlainText(text).text();
    }

    /** @throws Malformed for a number that is no code of the list, or words that are none */
    public static Occupation of(String text) {
        String shown = Script.display(text);
        String digits = Script.asciiDigits(shown);
        return new Occupation(NUMBER.matcher(digits).matches() ? digits : shown);
    }

    /** What a code stands for; empty for words. */
    public static Optional<Bilingual> named(String text) {
        return Optional.ofNullable(LIST.get(text));
    }

    @Override
    public String toString() {
        return "***";
    }
}

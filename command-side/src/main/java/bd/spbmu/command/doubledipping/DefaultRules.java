package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.CsvTable;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rule set a registry begins with, read from the table beside this class. */
final class DefaultRules {

    private static final RuleSetId ID = RuleSetId.of("default-2024");
    private static final LocalDate FROM = LocalDate.of(2024, 4, 17);

    private DefaultRules() {}

    static AdoptRuleSet command() {
        return new AdoptRuleSet(
                ID,
                FROM,
                CsvTable.read(DefaultRules.class, "default-rules.csv").stream()
                        .map(DefaultRules::rule)
                        .toList());
    }

    private static ExclusionRule rule(Map<String, String> row) {
        String to = cell(row, "to");
        return new ExclusionRule(
                cell(row, "id"),
                Arrays.stream(cell(row, "programmes").split(" "))
                        .map(ProgrammeCode::of)
                        .collect(Collectors.toSet()),
                Integer.parseInt(cell(row, "at_most")),
                new Bilingual(cell(row, "reason_en"), cell(row, "reason_bn")),
                cell(row, "source"),
                Boolean.parseBoolean(cell(row, "verified")),
                LocalDate.parse(cell(row, "from")),
                to.isEmpty() ? null : LocalDate.parse(to));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}

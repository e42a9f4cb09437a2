package bd.spbmu.query.console;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.matching.Score.Evidence;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says in a sentence what a view holds as codes. */
public final class Words {

    /** What was expected before anything was compared: no reason an officer could check. */
    private static final String PRIOR = "prior";

    /** Facts that lead a program further, but tell a reader nothing. */
    private static final Set<String> FOR_PROGRAMS =
            Set.of("enrolment", "payment", "case", "mis", "verification", "run");

    private final MessageSource messages;
    private final Locale locale;
    private final LocalFormat format;

    Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.format = new LocalFormat(locale);
    }

    /** What speaks for the same person, strongest first, then what speaks against it; nothing for what is missing. */
    public String evidence(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.centibits() != 0 && !PRIOR.equals(one.field()))
                .sorted(Comparator.comparingInt(Evidence::centibits).reversed())
                .map(one -> word("evidence.field." + one.field(), one.field()) + ": "
                        + word("evidence.agreement." + one.agreement(), one.agreement()))
                .collect(Collectors.joining("; "));
    }

    /** The same, one by one, for a table. */
    public List<Reason> reasons(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.centibits() != 0 && !PRIOR.equals(one.field()))
                .sorted(Comparator.comparingInt(Evidence::centibits).reversed())
                .map(one -> new Reason(
                        word("evidence.field." + one.field(), one.field()),
                        word("evidence.agreement." + one.agreement(), one.agreement()),
                        Strength.of(one.centibits())))
                .toList();
    }

    public List<String> facts(Map<String, String> facts, ProgrammeNames names) {
        return facts.entrySet().stream()
                .filter(fact -> !FOR_PROGRAMS.contains(fact.getKey()))
                .map(fact -> fact(fact.getKey(), fact.getValue(), names))
                .toList();
    }

    private String fact(String name, String value, ProgrammeNames names) {
        return word("fact." + name, name) + ": "
                + switch (name) {
                    case "programme" -> format.text(names.programme(ProgrammeCode.of(value)));
                    case "startsOn", "endsOn" -> format.date(LocalDate.parse(value));
                    case "amountPoisha" -> format.taka(new Taka(Long.parseLong(value)));
                    case "payroll" -> payroll(PayrollId.of(value), names);
                    case "role" -> word("role." + value, value);
                    case "why" -> word("leaving." + value, word("exit." + value, value));
                    case "reason" -> word("end." + value, word("unknown." + value, value));
                    case "source", "outdated" -> each("source.", value);
                    case "differing" -> each("differs.", value);
                    case "outcome" -> word("verification." + value, value);
                    case "provider" -> word("provider." + value, value);
                    case "type" -> word("identifier." + value, value);
                    case "noIdentifier" -> word("no-identifier." + value, value);
                    case "holders", "identifiers" -> format.digits(value);
                    case "view" -> word("looked-at." + value, value);
                    case "other", "from", "by", "household" -> format.brief(value);
                    default -> value;
                };
    }

    /** What one field says, in words. */
    public record Reason(String field, String agreement, Strength strength) {}

    /** How much it says. */
    public enum Strength {
        STRONGLY_FOR,
        FOR,
        AGAINST,
        STRONGLY_AGAINST;

        /** Five bits: thirty-two times as frequent among records of one person as among others. */
        private static final int STRONG = 500;

        static Strength of(int centibits) {
            if (centibits > 0) {
                return centibits >= STRONG ? STRONGLY_FOR : FOR;
            }
            return centibits <= -STRONG ? STRONGLY_AGAINST : AGAINST;
        }
    }

    private String each(String prefix, String values) {
        return Stream.of(values.split(", "))
                .map(value -> word(prefix + value, value))
                .collect(Collectors.joining(", "));
    }

    private String payroll(PayrollId payroll, ProgrammeNames names) {
        return format.text(names.programme(payroll.programme())) + ", " + format.period(payroll.period());
    }

    private String word(String key, String otherwise) {
        @Nullable String word = messages.getMessage(key, null, null, locale);
        return word == null ? otherwise : word;
    }
}

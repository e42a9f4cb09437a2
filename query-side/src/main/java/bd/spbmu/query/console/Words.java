package bd.spbmu.query.console;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.matching.Score.Evidence;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says in a sentence what a view holds as codes. */
public final class Words {

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
                .filter(one -> one.centibits() != 0)
                .sorted(Comparator.comparingInt(Evidence::centibits).reversed())
                .map(one -> word("evidence.field." + one.field(), one.field()) + ": "
                        + word("evidence.agreement." + one.agreement(), one.agreement()))
                .collect(Collectors.joining("; "));
    }

    public String fact(String name, String value, ProgrammeNames names) {
        return word("fact." + name, name) + ": "
                + switch (name) {
                    case "programme" -> format.text(names.programme(ProgrammeCode.of(value)));
                    case "startsOn", "endsOn" -> format.date(LocalDate.parse(value));
                    case "amountPoisha" -> format.taka(new Taka(Long.parseLong(value)));
                    case "payroll" -> payroll(PayrollId.of(value), names);
                    case "reason" -> word("end." + value, value);
                    case "provider" -> word("provider." + value, value);
                    case "type" -> word("identifier." + value, value);
                    case "noIdentifier" -> word("no-identifier." + value, value);
                    case "holders", "identifiers" -> format.digits(value);
                    case "view" -> word("looked-at." + value, value);
                    case "enrolment", "case", "other", "from", "by", "payment" -> format.brief(value);
                    default -> value;
                };
    }

    private String payroll(PayrollId payroll, ProgrammeNames names) {
        return format.text(names.programme(payroll.programme())) + ", " + format.period(payroll.period());
    }

    private String word(String key, String otherwise) {
        @Nullable String word = messages.getMessage(key, null, null, locale);
        return word == null ? otherwise : word;
    }
}

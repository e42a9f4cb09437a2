package bd.spbmu.query.console;

import bd.spbmu.kernel.matching.Score;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.audit.HistoryView.Fact;
import java.time.LocalDate;
import java.util.Comparator;
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
    public String evidence(Score score) {
        return score.evidence().stream()
                .filter(one -> one.centibits() != 0)
                .sorted(Comparator.comparingInt(Score.Evidence::centibits).reversed())
                .map(one -> word("evidence.field." + one.field(), one.field()) + ": "
                        + word("evidence.agreement." + one.agreement(), one.agreement()))
                .collect(Collectors.joining("; "));
    }

    public String fact(Fact fact, ProgrammeNames names) {
        return word("fact." + fact.name(), fact.name()) + ": "
                + switch (fact.name()) {
                    case "programme" -> format.text(names.programme(ProgrammeCode.of(fact.value())));
                    case "startsOn", "endsOn" -> format.date(LocalDate.parse(fact.value()));
                    case "reason" -> word("end." + fact.value(), fact.value());
                    case "provider" -> word("provider." + fact.value(), fact.value());
                    case "type" -> word("identifier." + fact.value(), fact.value());
                    case "noIdentifier" -> word("no-identifier." + fact.value(), fact.value());
                    case "holders", "identifiers" -> format.digits(fact.value());
                    case "view" -> word("looked-at." + fact.value(), fact.value());
                    case "enrolment", "case", "other", "from", "by" -> format.brief(fact.value());
                    default -> fact.value();
                };
    }

    private String word(String key, String otherwise) {
        @Nullable String word = messages.getMessage(key, null, null, locale);
        return word == null ? otherwise : word;
    }
}

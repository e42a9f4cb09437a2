package bd.spbmu.command.application;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PlainText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an officer decides.
 *
 * @param ground for a refusal
 * @param words for a refusal, and for what is asked
 * @param beneficiary whom the application is for, when they are known already; absent to register somebody new
 * @param enrolFrom first day of the benefit, absent to register only
 */
record DecisionForm(
        Step step,
        @Nullable RefusalGround ground,
        @Nullable Words words,
        @Nullable BeneficiaryId beneficiary,
        @Nullable LocalDate enrolFrom) {

    enum Step {
        TAKE_UP,
        ASK_INFORMATION,
        ACCEPT,
        REFUSE
    }

    record Words(PlainText en, PlainText bn) {}

    RefusalGround requiredGround() {
        return required(ground, "/ground");
    }

    Words requiredWords() {
        return required(words, "/words");
    }

    private static <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            throw FieldErrors.at(pointer, ApplicationProblem.DECISION_INCOMPLETE);
        }
        return value;
    }

    /** In one spelling, only ever hashed. */
    String canonicalText() {
        return Stream.of(
                        step,
                        ground,
                        words == null
                                ? null
                                : words.en().text() + "\u001f" + words.bn().text(),
                        beneficiary,
                        enrolFrom)
                .map(Objects::toString)
                .collect(Collectors.joining("\u001e"));
    }
}

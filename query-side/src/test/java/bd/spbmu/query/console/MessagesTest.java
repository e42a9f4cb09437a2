package bd.spbmu.query.console;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.matching.Level;
import bd.spbmu.kernel.payroll.HoldReason;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.ReturnReason;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.registry.BloodGroup;
import bd.spbmu.kernel.registry.ExitReason;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.MaritalStatus;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.RecipientKind;
import bd.spbmu.kernel.registry.Religion;
import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationState;
import bd.spbmu.projections.application.ApplicationView.Step.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Properties ENGLISH = read("/messages.properties");
    private static final Properties BANGLA = read("/messages_bn.properties");
    private static final Pattern BANGLA_LETTER = Pattern.compile("[\\u0980-\\u09FF]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(BANGLA.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
    }

    @Test
    void each_sentence_takes_the_same_figures_in_both_languages() {
        assertThat(ENGLISH.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(BANGLA, key)).isEqualTo(placeholders(ENGLISH, key)));
    }

    @Test
    void bangla_pages_speak_bangla() {
        assertThat(BANGLA.stringPropertyNames().stream()
                        .filter(key ->
                                !BANGLA_LETTER.matcher(BANGLA.getProperty(key)).find())
                        .filter(key -> !"system.long.other".equals(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_choice_has_a_word(String prefix, Enum<?>[] values) {
        assertThat(ENGLISH.stringPropertyNames())
                .containsAll(Arrays.stream(values)
                        .map(value -> prefix + value.name())
                        .toList());
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                choice("payment.", PaymentState.values()),
                choice("hold.", HoldReason.values()),
                choice("return.", ReturnReason.values()),
                choice("end.", EndReason.values()),
                choice("gender.", Gender.values()),
                choice("level.", Level.values()),
                choice("provider.", Provider.values()),
                choice("identifier.", IdentifierType.values()),
                choice("role.", HouseholdRole.values()),
                choice("leaving.", LeavingReason.values()),
                choice("household.state.", HouseholdState.values()),
                choice("exit.", ExitReason.values()),
                choice("life.", Life.values()),
                choice("marital.", MaritalStatus.values()),
                choice("blood.", BloodGroup.values()),
                choice("recipient.", RecipientKind.values()),
                choice("no-identifier.", NoIdentifierReason.values()),
                choice("religion.", Religion.values()),
                choice("maintainer.", Maintainer.values()),
                choice("keeper.", Maintainer.values()),
                choice("standing.", ProofStanding.values()),
                choice("source.", Source.values()),
                choice("verification.", VerificationState.values()),
                choice("differs.", ComparedField.values()),
                choice("unknown.", UnknownReason.values()),
                choice("application.", ApplicationState.values()),
                choice("application.step.", Kind.values()),
                choice("ground.", RefusalGround.values()));
    }

    private static Arguments choice(String prefix, Enum<?>[] values) {
        return Arguments.of(prefix, values);
    }

    private static List<String> placeholders(Properties messages, String key) {
        return PLACEHOLDER
                .matcher(messages.getProperty(key))
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties read(String resource) {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(text);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

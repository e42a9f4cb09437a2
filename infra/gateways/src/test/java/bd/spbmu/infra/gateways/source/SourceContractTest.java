package bd.spbmu.infra.gateways.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.verification.SourceAnswer;
import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.command.verification.SourceAnswer.Unknown;
import bd.spbmu.command.verification.VerificationSource;
import bd.spbmu.infra.sandbox.source.Citizen;
import bd.spbmu.infra.sandbox.source.Fault;
import bd.spbmu.infra.sandbox.source.SandboxSources;
import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.Source.Family;
import bd.spbmu.kernel.verification.UnknownReason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the registry and every source agree on, over HTTP; a real source is to pass it too. */
class SourceContractTest {

    private static final String SECRET = "both-know";
    private static final Clock CLOCK = Clock.systemUTC();
    private static SandboxSources sandbox;

    private final Memory memory = new Memory(Store.fresh(), CLOCK);

    @BeforeAll
    static void open() throws IOException {
        sandbox = new SandboxSources(0, SECRET, null);
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    @BeforeEach
    void behave() {
        sandbox.behave();
    }

    @Test
    void the_sandbox_stands_in_for_every_source() {
        assertThat(SandboxSources.NAMES)
                .containsExactlyElementsOf(
                        Arrays.stream(Source.values()).map(Source::code).toList());
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void what_agrees_is_verified_with_its_evidence(Source source) {
        int end = source.family() == Family.REGISTER ? 7 : 1;
        Said said = (Said) adapter(source).ask(Somebody.question(source, end));
        assertThat(said.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(said.differing()).isEmpty();
        assertThat(said.outdated()).isFalse();
        assertThat(said.evidence().reference()).startsWith("SB-");
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void what_differs_is_a_mismatch_that_says_in_what(Source source) {
        ComparedField expected = switch (source.family()) {
            case IDENTITY -> ComparedField.BIRTH_DATE;
            case SIM, ACCOUNT -> ComparedField.HOLDER;
            case REGISTER -> ComparedField.NAME;
        };
        Said said = (Said) adapter(source).ask(Somebody.question(source, 8));
        assertThat(said.outcome()).isEqualTo(Outcome.MISMATCH);
        assertThat(said.differing()).containsExactly(expected);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void a_number_the_source_does_not_know_is_not_found(Source source) {
        Said said = (Said) adapter(source).ask(Somebody.question(source, 9));
        assertThat(said.outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_goes_wrong_is_unknown_and_never_yes(Source source, Fault fault, UnknownReason reason) {
        sandbox.fail(source.code(), fault);
        SourceAnswer answer =
                adapter(source).ask(Somebody.question(source, source.family() == Family.REGISTER ? 7 : 1));
        assertThat(answer).isEqualTo(new Unknown(reason));
    }

    static Stream<Arguments> faults() {
        Map<Fault, UnknownReason> expected = Map.of(
                Fault.SLOW, UnknownReason.TIMED_OUT,
                Fault.TRICKLE, UnknownReason.TIMED_OUT,
                Fault.DOWN, UnknownReason.SOURCE_DOWN,
                Fault.WRONG_SCHEMA, UnknownReason.NOT_UNDERSTOOD,
                Fault.NO_JSON, UnknownReason.NOT_UNDERSTOOD,
                Fault.CONTRADICTORY, UnknownReason.CONTRADICTORY,
                Fault.OTHER_QUESTION, UnknownReason.CONTRADICTORY,
                Fault.TELLTALE, UnknownReason.NOT_UNDERSTOOD,
                Fault.REFUSING, UnknownReason.REFUSED_US);
        return Arrays.stream(Source.values())
                .flatMap(source -> expected.entrySet().stream()
                        .map(fault -> Arguments.of(source, fault.getKey(), fault.getValue())));
    }

    @Test
    void a_source_that_flaps_is_asked_again_within_the_same_question() {
        sandbox.fail("nid", Fault.FLAPPING);
        for (int i = 0; i < 4; i++) {
            assertThat(adapter(Source.NID).ask(Somebody.question(Source.NID, 1)))
                    .isInstanceOf(Said.class);
        }
    }

    @Test
    void who_signs_with_another_secret_is_refused() {
        SourceSettings.Line line = line(Source.NID, "another", Duration.ZERO, Duration.ZERO);
        assertThat(adapter(Source.NID, line).ask(Somebody.question(Source.NID, 1)))
                .isEqualTo(new Unknown(UnknownReason.REFUSED_US));
    }

    @Test
    void of_people_it_was_told_about_the_sandbox_knows_the_truth() {
        sandbox.learn(new Citizen(
                "4912345678905",
                Somebody.BORN.toString(),
                Somebody.NAME,
                Somebody.MOTHER,
                "আব্দুর রহিম",
                Set.of("01712345675"),
                Set.of(),
                Set.of("pensioners")));
        assertThat(differing(Source.NID)).containsExactly(ComparedField.FATHER);
        assertThat(differing(Source.SIM)).isEmpty();
        assertThat(differing(Source.BKASH_ACCOUNT)).containsExactly(ComparedField.HOLDER);
        assertThat(differing(Source.PENSIONERS)).isEmpty();
    }

    private List<ComparedField> differing(Source source) {
        return ((Said) adapter(source).ask(Somebody.question(source, 5))).differing();
    }

    private VerificationSource adapter(Source source) {
        return adapter(source, line(source, SECRET, Duration.ZERO, Duration.ZERO));
    }

    private VerificationSource adapter(Source source, SourceSettings.Line line) {
        return new HttpSource(source, SourceConfiguration.wire(source), line, memory, new PlainIndex(), CLOCK);
    }

    private static SourceSettings.Line line(Source source, String secret, Duration cache, Duration grace) {
        return new SourceSettings.Line(
                sandbox.url(source.code()),
                secret,
                Duration.ofMillis(400),
                4,
                1000,
                2,
                Duration.ofSeconds(30),
                cache,
                grace);
    }
}

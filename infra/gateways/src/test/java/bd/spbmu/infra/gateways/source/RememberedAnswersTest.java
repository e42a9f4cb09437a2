package bd.spbmu.infra.gateways.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.verification.SourceAnswer;
import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.command.verification.SourceAnswer.Unknown;
import bd.spbmu.infra.sandbox.source.Fault;
import bd.spbmu.infra.sandbox.source.SandboxSources;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedAnswersTest {

    private final Hands clock = new Hands();
    private final Memory memory = new Memory(Store.fresh(), clock);
    private SandboxSources sandbox;
    private HttpSource source;

    @BeforeEach
    void open() throws IOException {
        sandbox = new SandboxSources(0, "s", null);
        SourceSettings.Line line = new SourceSettings.Line(
                sandbox.url("nid"),
                "s",
                Duration.ofSeconds(5),
                4,
                1000,
                2,
                Duration.ofMillis(300),
                Duration.ofHours(1),
                Duration.ofDays(30));
        source = new HttpSource(Source.NID, new IdentityWire(), line, memory, new PlainIndex(), clock);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void what_was_confirmed_is_not_asked_again_within_its_time() {
        ask(1);
        clock.turn(Duration.ofMinutes(59));
        assertThat(ask(1)).isInstanceOf(Said.class);
        assertThat(sandbox.asked("nid")).isEqualTo(1);
        clock.turn(Duration.ofMinutes(2));
        ask(1);
        assertThat(sandbox.asked("nid")).isEqualTo(2);
    }

    @Test
    void a_run_always_asks() {
        ask(1);
        source.ask(Somebody.question(Source.NID, 1, true));
        assertThat(sandbox.asked("nid")).isEqualTo(2);
    }

    @Test
    void what_differed_is_asked_again() {
        ask(8);
        ask(8);
        assertThat(sandbox.asked("nid")).isEqualTo(2);
    }

    @Test
    void a_young_confirmation_passes_with_a_warning_while_the_source_is_down() {
        ask(1);
        clock.turn(Duration.ofDays(29));
        sandbox.fail("nid", Fault.DOWN);
        Said said = (Said) ask(1);
        assertThat(said.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(said.outdated()).isTrue();
    }

    @Test
    void an_old_confirmation_does_not() {
        ask(1);
        clock.turn(Duration.ofDays(31));
        sandbox.fail("nid", Fault.DOWN);
        assertThat(ask(1)).isEqualTo(new Unknown(UnknownReason.SOURCE_DOWN));
    }

    @Test
    void an_answer_that_cannot_be_believed_is_no_silence() {
        ask(1);
        clock.turn(Duration.ofHours(2));
        sandbox.fail("nid", Fault.CONTRADICTORY);
        assertThat(ask(1)).isEqualTo(new Unknown(UnknownReason.CONTRADICTORY));
    }

    @Test
    void a_source_that_keeps_failing_is_left_alone_for_a_while() {
        sandbox.fail("nid", Fault.DOWN);
        for (int i = 0; i < 10; i++) {
            ask(1);
        }
        assertThat(ask(1)).isEqualTo(new Unknown(UnknownReason.LEFT_ALONE));
        int asked = sandbox.asked("nid");
        ask(1);
        assertThat(sandbox.asked("nid")).isEqualTo(asked);
        sandbox.behave();
        Awaitility.await().untilAsserted(() -> assertThat(ask(1)).isInstanceOf(Said.class));
    }

    private SourceAnswer ask(int end) {
        return source.ask(Somebody.question(Source.NID, end));
    }
}

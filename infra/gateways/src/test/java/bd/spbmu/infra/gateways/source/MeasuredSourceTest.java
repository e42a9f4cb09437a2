package bd.spbmu.infra.gateways.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.verification.Source;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class MeasuredSourceTest {

    @Test
    void what_is_asked_is_counted_by_what_came_of_it_and_tells_of_nobody() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        MeasuredSource source = new MeasuredSource(new UnconnectedSource(Source.LAND), meters);

        source.ask(Somebody.question(Source.LAND, 7));
        source.ask(Somebody.question(Source.LAND, 8));

        assertThat(meters.get("registry.source.asked")
                        .tag("source", "land")
                        .tag("answer", "not-connected")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(meters.getMeters())
                .singleElement()
                .satisfies(meter -> assertThat(meter.getId().getTags()).hasSize(2));
    }
}

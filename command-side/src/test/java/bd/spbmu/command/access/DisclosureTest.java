package bd.spbmu.command.access;

import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final DisclosureId LOOK = new DisclosureId(new UUID(0, 1));
    private static final List<BeneficiaryId> SEEN = List.of(new BeneficiaryId(new UUID(0, 2)));

    private final AggregateTestFixture<Disclosure> disclosure = new AggregateTestFixture<>(Disclosure.class);

    @Test
    void leaves_a_trace() {
        disclosure
                .givenNoPriorActivity()
                .when(new RecordDisclosure(LOOK, SEEN, "record"))
                .expectEvents(new DisclosureRecorded(LOOK, SEEN, "record"));
    }

    @Test
    void is_written_once_however_often_it_is_sent() {
        disclosure
                .given(new DisclosureRecorded(LOOK, SEEN, "record"))
                .when(new RecordDisclosure(LOOK, SEEN, "record"))
                .expectNoEvents();
    }
}

package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.access.DisclosureEvent.DisclosureRecorded;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.audit.EventLog;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An event stored years ago under an older name and shape, read through the real engine as the event of today. */
@SpringBootTest(classes = {StoreTestApplication.class, UpcastingTest.OldTimes.class})
class UpcastingTest {

    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @Autowired
    EventStorageEngine engine;

    @Autowired
    EventLog log;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("upcasting").toString();
        settings.add("registry.data", () -> folder);
    }

    @Test
    void an_old_event_is_read_as_the_event_of_today_and_stays_as_it_was_stored() {
        DisclosureId id = new DisclosureId(ID);
        database.sql(
                        "INSERT INTO domain_event (stream, revision, aggregate_type, event_id, event_type, recorded_at,"
                                + " payload, metadata) VALUES (?, 0, 'Disclosure', ?, 'look.noted.v0', '2020-01-01T00:00:00Z', ?, '{}')")
                .params(id.toString(), UUID.randomUUID().toString(), "{\"look\":\"" + ID + "\",\"at\":\"record\"}")
                .update();
        assertThat(engine.readEvents(id.toString(), 0).next().getPayload())
                .isEqualTo(new DisclosureRecorded(id, List.of(), "record"));
        assertThat(log.after(LogPosition.START, 1).getFirst().type()).isEqualTo("look.noted.v0");
    }

    @TestConfiguration
    static class OldTimes {

        @Bean
        @Primary
        EventUpcasterChain withOneOldEvent() {
            return new EventUpcasterChain(new LookNotedBecomesDisclosureRecorded());
        }
    }

    private static final class LookNotedBecomesDisclosureRecorded extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return "look.noted.v0".equals(event.getType().getName());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("disclosure.recorded.v1", null), JsonNode.class, UpcastingTest::today);
        }
    }

    private static JsonNode today(JsonNode old) {
        ObjectNode event = ((ObjectNode) old).objectNode();
        event.set("disclosure", old.get("look"));
        event.set("view", old.get("at"));
        event.putArray("beneficiaries");
        return event;
    }
}

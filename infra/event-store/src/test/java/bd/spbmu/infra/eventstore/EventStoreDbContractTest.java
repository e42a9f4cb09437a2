package bd.spbmu.infra.eventstore;

import bd.spbmu.infra.sandbox.eventstoredb.EventStoreDouble;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Over the double of the sandbox, which speaks the protocol from the stubs of the client itself. */
@SpringBootTest(classes = {StoreTestApplication.class, EventStoreContract.Follower.class})
@DirtiesContext
class EventStoreDbContractTest extends EventStoreContract {

    private static final EventStoreDouble SERVER = EventStoreDouble.start(0);

    @DynamicPropertySource
    static void overTheDouble(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("eventstoredb-contract").toString();
        settings.add("registry.data", () -> folder);
        settings.add("registry.event-store", () -> "eventstoredb");
        settings.add("registry.eventstoredb.url", SERVER::connectionString);
    }

    @Override
    boolean takesSeveralStreamsTogether() {
        return true;
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }
}

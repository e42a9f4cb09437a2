package bd.spbmu.infra.eventstore;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Over the server that {@code REGISTRY_EVENTSTOREDB_URL} names, which may hold anything: nothing in it is deleted. */
@SpringBootTest(classes = {StoreTestApplication.class, EventStoreContract.Follower.class})
@DirtiesContext
@EnabledIfEnvironmentVariable(
        named = "REGISTRY_EVENTSTOREDB_URL",
        matches = ".+",
        disabledReason = "needs a running EventStoreDB or KurrentDB, named by REGISTRY_EVENTSTOREDB_URL")
class RealEventStoreDbContractTest extends EventStoreContract {

    @DynamicPropertySource
    static void overTheServer(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("eventstoredb-real").toString();
        settings.add("registry.data", () -> folder);
        settings.add("registry.event-store", () -> "eventstoredb");
    }

    /** From KurrentDB 25.1 on; older servers are refused more than one, which the double shows too. */
    @Override
    boolean takesSeveralStreamsTogether() {
        return Boolean.parseBoolean(System.getenv("REGISTRY_EVENTSTOREDB_MULTI_APPEND"));
    }
}

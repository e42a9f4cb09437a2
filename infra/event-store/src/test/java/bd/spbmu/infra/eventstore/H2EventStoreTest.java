package bd.spbmu.infra.eventstore;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = {StoreTestApplication.class, EventStoreContract.Follower.class})
class H2EventStoreTest extends EventStoreContract {

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("h2-event-store").toString();
        settings.add("registry.data", () -> folder);
    }
}

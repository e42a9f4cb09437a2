package bd.spbmu.infra.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = {StoreTestApplication.class, EventStoreContract.Follower.class})
class PostgresEventStoreTest extends EventStoreContract {

    private static final EmbeddedPostgres POSTGRES = started();

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
    }

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("postgres-event-store").toString();
        settings.add("registry.data", () -> folder);
        settings.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
    }
}

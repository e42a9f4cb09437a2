package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.Client.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code kill -9} in the middle of a file: it goes on where it stopped, and counts every line once. */
class KilledImportJourneyTest {

    private static final int LINES = Integer.getInteger("registry.import.lines", 2_000);

    @Test
    void a_file_is_gone_through_exactly_once() {
        Settings settings = Settings.fresh();
        try (ChildRegistry registry = new ChildRegistry(settings).ready()) {
            String path = "/v1/imports/" + UUID.randomUUID();
            byte[] file = PeopleFile.ofMany(LINES);
            Client client = registry.client();
            assertThat(client.mis("dss-mis")
                            .put(path + "?kind=registrations", PeopleFile.CSV, file)
                            .status())
                    .isEqualTo(202);
            await().atMost(Duration.ofMinutes(3)).until(() -> decided(client, path) > 0);
            registry.kill();
            registry.again();

            Client again = registry.client();
            await().atMost(Duration.ofMinutes(8))
                    .until(() -> "FINISHED"
                            .equals(now(again, path).json().get("state").asString()));

            Reply done = now(again, path);
            assertThat(done.json().get("counts"))
                    .isEqualTo(Client.JSON.readTree(
                            "{\"accepted\":" + LINES + ",\"duplicate\":0,\"refused\":0,\"warned\":0}"));
            List<String> report =
                    again.mis("dss-mis").get(path + "/report").body().lines().toList();
            assertThat(report).hasSize(LINES + 1);
            assertThat(report.stream().distinct()).hasSize(LINES + 1);
            assertThat(registered(again)).isEqualTo(LINES);
        }
    }

    private static long decided(Client client, String path) {
        Reply reply = now(client, path);
        return reply.status() == 200 ? reply.json().get("decided").asLong() : 0;
    }

    private static Reply now(Client client, String path) {
        try {
            return client.mis("dss-mis").get(path);
        } catch (UncheckedIOException notYet) {
            throw new IllegalStateException(notYet);
        }
    }

    /** Counted in the log itself. */
    private static long registered(Client client) {
        long count = 0;
        String after = "0-0";
        for (Reply page = page(client, after); !page.body().isEmpty(); page = page(client, after)) {
            count += page.body()
                    .lines()
                    .filter(line -> line.contains("\"beneficiary.registered.v1\""))
                    .count();
            after = page.headers().get("registry-next");
        }
        return count;
    }

    private static Reply page(Client client, String after) {
        return client.officer("auditor").get("/v1/audit/events?limit=5000&after=" + after);
    }
}

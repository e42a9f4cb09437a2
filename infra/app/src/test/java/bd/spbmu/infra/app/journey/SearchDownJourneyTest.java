package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The search node dies: questions are put off, decisions go on, and all is whole again by itself. */
class SearchDownJourneyTest {

    private static final Duration WHOLE_WITHIN = Duration.ofMinutes(1);

    private final Client client = Registry.client();

    @Test
    void commands_go_on_and_questions_are_answered_when_it_is_back() {
        Somebody before = Somebody.unknown();
        Client.Reply registered = client.mis("dss-mis").put(before.path(), before.body());
        assertThat(client.officer("operator")
                        .after(registered)
                        .get(before.path())
                        .status())
                .isEqualTo(200);

        killSearchNode();
        Client.Reply putOff = client.officer("operator").get(before.path());
        assertThat(putOff.status()).as(putOff.body()).isEqualTo(503);
        assertThat(putOff.headers()).containsKey("retry-after");

        Somebody during = Somebody.unknown();
        Client.Reply written = client.mis("dss-mis").put(during.path(), during.body());
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(client.mis("dss-mis")
                        .put("/v1/enrolments/" + UUID.randomUUID(), during.enrolment("old-age-allowance"))
                        .status())
                .isEqualTo(200);

        await().atMost(WHOLE_WITHIN).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            assertThat(client.officer("operator")
                            .after(written)
                            .get(during.path())
                            .status())
                    .isEqualTo(200);
            assertThat(client.officer("operator").get(before.path()).status()).isEqualTo(200);
        });
    }

    private static void killSearchNode() {
        ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("lasticsearch"))
                .forEach(ProcessHandle::destroyForcibly);
    }
}

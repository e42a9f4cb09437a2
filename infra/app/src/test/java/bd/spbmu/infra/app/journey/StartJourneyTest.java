package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** What stops a start is said in one sentence. */
class StartJourneyTest {

    @Test
    void a_folder_in_use_is_not_opened_twice() throws Exception {
        Settings free = Settings.fresh();
        Registry.client();
        try (ChildRegistry second = new ChildRegistry(new Settings(free.port(), Registry.data()))) {
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.said().strip())
                    .isEqualTo("The data folder " + Registry.data() + " is in use by another registry.");
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        Settings settings = Settings.fresh();
        try (ServerSocket taken = new ServerSocket(settings.port());
                ChildRegistry registry = new ChildRegistry(settings)) {
            assertThat(registry.exitCode()).isNotZero();
            assertThat(registry.said().strip())
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is taken by another program: stop it, or choose another port.");
        }
    }
}

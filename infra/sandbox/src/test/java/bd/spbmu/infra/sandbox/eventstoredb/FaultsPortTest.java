package bd.spbmu.infra.sandbox.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kurrent.dbclient.StreamState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FaultsPortTest {

    @Test
    void a_person_can_ask_for_faults() throws Exception {
        try (EventStoreDouble server = EventStoreDouble.start(0);
                FaultsPort faults = new FaultsPort(0, server);
                Client client = new Client(server)) {
            assertThat(post(faults.url() + "/faults/fail?call=append&status=UNAVAILABLE&times=1"))
                    .startsWith("200");
            assertThatThrownBy(() -> client.append("a", StreamState.any(), Client.event("x")))
                    .hasMessageContaining("UNAVAILABLE");
            client.append("a", StreamState.any(), Client.event("x"));
            assertThat(post(faults.url() + "/faults/nonsense"))
                    .startsWith("404")
                    .contains("/faults/change-leader");
            assertThat(post(faults.url() + "/faults/fail?call=nonsense")).startsWith("400");
        }
    }

    private static String post(String url) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}

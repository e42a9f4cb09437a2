package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person lives in Savar and comes to an office in Kurigram. */
class TransfersJourneyTest {

    private static final int MORE_THAN_A_MINUTE_ALLOWS = 25;

    private final Client client = Registry.client();
    private final Client.As kurigram = client.officer("district-officer");
    private final Client.As operator = client.officer("operator");
    private final String transfer = "/v1/transfer-requests/" + UUID.randomUUID();

    @Test
    void who_exists_elsewhere_is_asked_for_granted_and_then_seen_and_numbers_are_not_walked_through() {
        Somebody person = Somebody.unknown().but(body -> body.replace("554994", "302672"));
        assertThat(client.mis("dss-mis").put(person.path(), person.body()).status())
                .isEqualTo(200);
        Somebody again = person.again()
                .but(body -> body.replace("302672", "554994").replaceFirst("\\{", "{\"mis\":\"dss-mis\","));
        assertThat(kurigram.put(again.path(), again.body()).slug()).isEqualTo("exists-elsewhere");

        Client.Reply asked = kurigram.put(transfer, form(person.nid()));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(asked.body()).isEqualTo("{\"state\":\"WAITING\"}");
        assertThat(kurigram.after(asked).get(person.path()).status()).isEqualTo(404);
        assertThat(operator.after(asked)
                        .get("/v1/transfer-requests?state=WAITING&format=csv")
                        .body())
                .contains(person.id());
        assertThat(kurigram.put(transfer + "/grant", "").slug()).isEqualTo("not-found");

        Client.Reply granted = operator.put(transfer + "/grant", "");
        assertThat(granted.status()).as(granted.body()).isEqualTo(204);
        assertThat(operator.put(transfer + "/grant", "").status()).isEqualTo(204);
        assertThat(kurigram.after(granted).get(transfer).json().get("state").asString())
                .isEqualTo("GRANTED");
        assertThat(kurigram.after(granted).get(person.path()).status()).isEqualTo(200);
        assertThat(operator.get(person.path() + "/history").body()).contains("transfer.asked.v1", "district-officer");

        Client.Reply last = asked;
        for (int i = 0; i < MORE_THAN_A_MINUTE_ALLOWS && last.status() != 429; i++) {
            last = kurigram.put(
                    "/v1/transfer-requests/" + UUID.randomUUID(), form("%013d".formatted(3_000_000_000_000L + i)));
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.headers().get("retry-after")).isNotEmpty();
    }

    private static String form(String nid) {
        return """
            {"identifier":{"type":"NID","number":"%s"},"purpose":"PROGRAMME_OPERATION",
            "to":{"place":"554994","text":"ধরণীবাড়ী"},"reason":"lives with her son now"}""".formatted(nid);
    }
}

package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an MIS may read of others' people, and a source be told, by agreement. */
class AgreementsJourneyTest {

    private final Client client = Registry.client();
    private final Client.As dwa = client.mis("dwa-mis");
    private final Client.As administrator = client.officer("administrator");
    private final String agreement = "/v1/agreements/" + UUID.randomUUID();

    @Test
    void an_mis_reads_of_others_people_what_an_agreement_allows_while_it_holds() {
        Somebody person = Somebody.unknown();
        assertThat(client.mis("dss-mis").put(person.path(), person.body()).status())
                .isEqualTo(200);
        String attributes = person.path() + "/attributes";
        assertThat(dwa.get(attributes).status()).isEqualTo(404);

        Client.Reply proposed = administrator.put(agreement, terms());
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(204);
        assertThat(administrator.put(agreement + "/approval", "").slug()).isEqualTo("agreement-own");
        assertThat(dwa.after(proposed).get(attributes).status()).isEqualTo(404);

        Client.Reply approved = client.officer("checker").put(agreement + "/approval", "");
        assertThat(approved.status()).as(approved.body()).isEqualTo(204);
        Client.Reply shown = dwa.after(approved).get(attributes);
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.json().get("items")).hasSize(1);
        assertThat(shown.json().at("/items/0/attribute").asString()).isEqualTo("NAME_BN");
        assertThat(dwa.get(person.path()).status()).isEqualTo(404);

        Client.Reply ended = administrator.put(agreement + "/end", "{\"reason\":\"letter 9\"}");
        assertThat(ended.status()).as(ended.body()).isEqualTo(204);
        assertThat(dwa.after(ended).get(attributes).status()).isEqualTo(404);
        Client.Reply table = administrator.after(ended).get("/v1/agreements?mis=dwa-mis&state=ENDED&format=csv");
        assertThat(table.body()).contains("letter 9", "dwa-mis");
    }

    private static String terms() {
        return """
            {"mis":"dwa-mis","purposes":["PROGRAMME_OPERATION"],"fields":["NAME_BN"],"from":"2026-01-01",
            "basis":"Letter 7 of 2026"}""";
    }
}

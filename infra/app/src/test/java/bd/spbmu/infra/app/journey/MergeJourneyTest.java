package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.Client.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two records of one person become one over HTTP, and part again. */
class MergeJourneyTest {

    private static final String MOTHERS = "mother-and-child-benefit";

    private final Client client = Registry.client();
    private final Client.As dss = client.mis("dss-mis");
    private final Client.As dwa = client.mis("dwa-mis");
    private final Client.As asking = client.officer("operator");
    private final Client.As confirming = client.officer("district-officer");

    @Test
    void two_records_become_one_and_part_again() {
        Somebody one = Somebody.unknown();
        Somebody other = Somebody.unknown();
        boolean oneIsLower = one.id().compareTo(other.id()) < 0;
        Somebody survivor = oneIsLower ? one : other;
        Somebody absorbed = oneIsLower ? other : one;
        dss.put(survivor.path(), survivor.body());
        dwa.put(absorbed.path(), absorbed.body());
        String enrolment = "/v1/enrolments/" + UUID.randomUUID();
        assertThat(dwa.put(enrolment, absorbed.enrolment(MOTHERS)).status()).isEqualTo(200);
        String merge = absorbed.path() + "/merges/" + UUID.randomUUID();

        assertThat(asking.put(merge, "{\"other\":\"" + survivor.id() + "\"," + why())
                        .status())
                .isEqualTo(202);
        assertThat(asking.put(merge + "/confirmation", "").slug()).isEqualTo("merge-own");
        assertThat(confirming.put(merge + "/confirmation", "").status()).isEqualTo(204);
        assertThat(confirming.put(merge + "/confirmation", "").status()).isEqualTo(204);

        await().untilAsserted(() -> assertThat(confirming
                        .get(absorbed.path())
                        .json()
                        .path("mergedInto")
                        .asString(""))
                .isEqualTo(survivor.id()));
        holdsIdentifiers(survivor, 2);
        await().untilAsserted(() ->
                assertThat(confirming.get(survivor.path() + "/history").body()).contains("beneficiary.joined.v1"));
        Reply refused = dwa.put("/v1/enrolments/" + UUID.randomUUID(), absorbed.enrolment(MOTHERS));
        assertThat(refused.slug()).isEqualTo("merged-into");
        assertThat(refused.json().get("survivor").asString()).isEqualTo(survivor.id());
        assertThat(dwa.put(enrolment + "/end", "{\"endsOn\":\"2026-12-31\",\"reason\":\"LEFT\"}")
                        .status())
                .isEqualTo(204);

        assertThat(asking.put(merge + "/undoing", "{" + why()).status()).isEqualTo(202);
        assertThat(confirming.put(merge + "/undoing/confirmation", "").status()).isEqualTo(204);

        // whoever was faster, the request or the policy: the answer's position may be that of the confirmation
        await().untilAsserted(() -> assertThat(confirming
                        .get(absorbed.path())
                        .json()
                        .path("mergedInto")
                        .isString())
                .isFalse());
        holdsIdentifiers(survivor, 1);
        holdsIdentifiers(absorbed, 1);
        assertThat(dwa.get("/v1/changes?limit=5000&after=0-0").body())
                .contains("beneficiary.merged.v1", "beneficiary.reopened.v1", "entitlements.closed.v1");
    }

    private void holdsIdentifiers(Somebody who, int count) {
        await().untilAsserted(() -> assertThat(confirming.get(who.path()).json().path("identifiers"))
                .hasSize(count));
    }

    private static String why() {
        return "\"reason\":\"same papers\",\"evidence\":\"upazila/2026/114\"}";
    }
}

package bd.spbmu.infra.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.Client.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever was listed for a period is listed once, whether two records become one or part again meanwhile. */
class MergedPayrollJourneyTest {

    private static final String PROGRAMME = "old-age-allowance";
    private static final String PAYROLL = "/v1/payrolls/" + PROGRAMME + "/2026-27-Q1/runs/";

    private final Client client = Registry.client();
    private final Client.As dss = client.mis("dss-mis");
    private final Client.As maker = client.officer("maker");
    private final Client.As operator = client.officer("operator");
    private final Client.As other = client.officer("district-officer");

    @Test
    void a_merge_and_its_undoing_list_nobody_twice_for_a_period() {
        Somebody one = Somebody.unknown();
        Somebody another = Somebody.unknown();
        boolean oneIsLower = one.id().compareTo(another.id()) < 0;
        Somebody survivor = oneIsLower ? one : another;
        Somebody absorbed = oneIsLower ? another : one;
        dss.put(survivor.path(), survivor.body());
        drawing(absorbed);
        assertThat(listed(1, survivor, absorbed)).containsExactly(absorbed.id());

        String merge = absorbed.path() + "/merges/" + UUID.randomUUID();
        operator.put(merge, "{\"other\":\"" + survivor.id() + "\"," + why());
        assertThat(other.put(merge + "/confirmation", "").status()).isEqualTo(204);
        await().until(() -> operator.get(absorbed.path()).body().contains("mergedInto\":\"" + survivor.id()));
        drawing(Somebody.unknown());
        assertThat(listed(2, survivor, absorbed)).isEmpty();

        operator.put(merge + "/undoing", "{" + why());
        assertThat(other.put(merge + "/undoing/confirmation", "").status()).isEqualTo(204);
        await().until(() -> !operator.get(absorbed.path()).body().contains("mergedInto\":\"" + survivor.id()));
        drawing(Somebody.unknown());
        assertThat(listed(3, survivor, absorbed)).isEmpty();
    }

    private void drawing(Somebody somebody) {
        dss.put(somebody.path(), somebody.body());
        assertThat(dss.put("/v1/enrolments/" + UUID.randomUUID(), somebody.enrolment(PROGRAMME))
                        .status())
                .isEqualTo(200);
    }

    /** Which of the two the run lists, once it was issued. */
    private List<String> listed(int run, Somebody first, Somebody second) {
        Reply prepared = maker.put(PAYROLL + run, "");
        assertThat(prepared.status()).as(prepared.body()).isEqualTo(200);
        Reply approved = client.officer("checker")
                .put(
                        PAYROLL + run + "/approval",
                        "{\"root\":\"" + prepared.json().get("root").asString() + "\"}");
        assertThat(approved.status()).as(approved.body()).isLessThan(300);
        Reply issued = maker.put(PAYROLL + run + "/issue", "");
        assertThat(issued.status()).as(issued.body()).isLessThan(300);
        List<String> listed = new ArrayList<>();
        JsonNode page = lines(issued, run, "");
        while (true) {
            page.get("items").forEach(line -> {
                String who = line.get("beneficiary").asString();
                if (who.equals(first.id()) || who.equals(second.id())) {
                    listed.add(who);
                }
            });
            if (!page.path("next").isString()) {
                return listed;
            }
            page = lines(issued, run, "&after=" + page.get("next").asString());
        }
    }

    private JsonNode lines(Reply written, int run, String after) {
        return client.officer("auditor")
                .after(written)
                .get(PAYROLL + run + "/lines?size=500" + after)
                .json();
    }

    private static String why() {
        return "\"reason\":\"same papers\",\"evidence\":\"upazila/2026/114\"}";
    }
}

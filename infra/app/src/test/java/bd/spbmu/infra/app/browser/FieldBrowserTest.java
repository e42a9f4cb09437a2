package bd.spbmu.infra.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.browser.FieldPhone.Collection;
import bd.spbmu.infra.app.journey.SharedRegistry;
import bd.spbmu.infra.app.journey.SharedRegistry.Known;
import bd.spbmu.infra.app.journey.SharedRegistry.Sent;
import com.microsoft.playwright.Route;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A field worker where there is no connection, and on the way home where there is. */
class FieldBrowserTest {

    private static Chromium chromium;
    private static String base = "";
    private FieldPhone phone;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        base = SharedRegistry.address();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void a_phone_is_made_ready() {
        phone = new FieldPhone(chromium, base);
        phone.isMadeReady();
    }

    @AfterEach
    void nothing_strayed() {
        chromium.hadNothingToComplainOf();
    }

    @Test
    void a_household_is_taken_down_without_a_connection_and_sent_by_itself_when_there_is_one() {
        phone.isOffline(true);
        phone.page().reload();
        phone.isUnlocked();
        phone.beginsHousehold();
        phone.isDone();
        assertThat(phone.page().locator(".fault").first()).containsText("এটি পূরণ করুন");
        Accessibility.isSound(phone.page());
        phone.shown("faults");
        phone.fillsIn("রহিমা বেগম", FieldPhone.nid());
        phone.shown("member");
        phone.isDone();
        phone.page().locator("button.add").click();
        phone.page().locator("#f-role").selectOption("SON");
        phone.fillsIn("সেলিম উদ্দিন", FieldPhone.nid());
        phone.isDone();
        assertThat(phone.page().locator(".card")).hasCount(2);
        phone.shown("household");
        Accessibility.isSound(phone.page());

        phone.isOpenedAgain();
        assertThat(phone.page().locator(".card")).containsText("রহিমা বেগম");
        assertThat(phone.everythingOnIt()).contains("sealed").doesNotContain("রহিমা", "ধরণীবাড়ী", "৪৯৯১");
        phone.page().locator(".card").click();
        phone.putsInLine();
        assertThat(phone.page().locator("#line")).containsText("সংযোগ নেই");
        phone.shown("waiting");
        Accessibility.isSound(phone.page());

        phone.isOffline(false);
        assertThat(phone.notice()).containsText("১টি পাঠানো হয়েছে");
        phone.shown("sent");
        assertThat(phone.everythingOnIt()).contains("\"state\":\"sent\"").doesNotContain("sealed");
        theRegistryHasItOnce(phone.lastSent());
    }

    private static void theRegistryHasItOnce(Collection collection) {
        JsonNode household =
                JsonMapper.shared().readTree(collection.body()).get("records").get(0);
        Sent again = SharedRegistry.put("district-officer", collection.path(), collection.body());
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.wrote()).isFalse();
        assertThat(again.body()).contains("\"repeated\":true").doesNotContain("\"repeated\":false");
        String capturedAt = household.get("capturedAt").asString().substring(0, 19);
        household
                .get("household")
                .get("members")
                .forEach(member -> tellsOfCapture(member.get("beneficiary").asString(), capturedAt));
    }

    /** Lists follow. */
    private static void tellsOfCapture(String beneficiary, String capturedAt) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                SharedRegistry.told("auditor", "/v1/beneficiaries/" + beneficiary + "/history"))
                        .contains("beneficiary.registered.v1", capturedAt));
    }

    @Test
    void an_answer_that_is_lost_leaves_everything_waiting_and_nothing_is_done_twice() {
        phone.page().route("**/v1/field-collections/*", FieldBrowserTest::losingTheAnswer);
        phone.beginsHousehold();
        phone.fillsIn("রহিমা বেগম", FieldPhone.nid());
        phone.isDone();
        phone.putsInLine();
        assertThat(phone.notice()).containsText("পরে পাঠানো হবে");
        phone.page().locator(".card").click();
        assertThat(phone.notice()).containsText("একবার পাঠানো হয়েছে");

        phone.isOpenedAgain();
        assertThat(phone.notice()).containsText("১টি পাঠানো হয়েছে");
        theRegistryHasItOnce(phone.lastSent());
    }

    private static void losingTheAnswer(Route route) {
        route.fetch();
        route.abort();
    }

    @Test
    void somebody_registered_meanwhile_is_told_with_what_to_do_and_their_record_used() {
        Known known = SharedRegistry.someoneOn("old-age-allowance");
        phone.beginsHousehold();
        phone.fillsIn("রহিমা বেগম", known.nid());
        phone.isDone();
        phone.putsInLine();
        assertThat(phone.page().locator(".card .fault").first()).containsText("আগে সদস্যদের তথ্য ঠিক করুন");
        assertThat(phone.page().locator(".card")).containsText("ইতিমধ্যে একজন নিবন্ধিত ব্যক্তির");
        phone.shown("refused");
        Accessibility.isSound(phone.page());
        phone.page().locator("#language").click();
        assertThat(phone.page().locator(".card")).containsText("already belongs to a registered person");
        phone.page().locator("#language").click();

        phone.page().locator(".card").click();
        phone.shown("registered-meanwhile");
        phone.page().locator(".notice button").click();
        phone.putsInLine();
        assertThat(phone.notice()).containsText("১টি পাঠানো হয়েছে");
        assertThat(phone.lastSent().body())
                .contains("\"head\":\"" + known.id() + "\"")
                .doesNotContain(known.nid());
    }

    @Test
    void whoever_is_no_longer_signed_in_signs_in_again_and_keeps_everything() {
        phone.beginsHousehold();
        phone.fillsIn("রহিমা বেগম", FieldPhone.nid());
        phone.isDone();
        phone.forgetsWhoIsSignedIn();
        phone.putsInLine();
        assertThat(phone.notice()).containsText("আবার প্রবেশ করুন");
        phone.shown("sign-in");
        phone.page()
                .locator("button.main", new com.microsoft.playwright.Page.LocatorOptions().setHasText("প্রবেশ করুন"))
                .click();
        phone.signIn();
        phone.isUnlocked();
        assertThat(phone.notice()).containsText("১টি পাঠানো হয়েছে");
    }

    @Test
    void only_whoever_may_collect_is_given_a_token() {
        phone.forgetsWhoIsSignedIn();
        assertThat(phone.asksForToken()).isNotEqualTo(200);
        phone.page().navigate(base + "/console");
        phone.signIn("auditor");
        assertThat(phone.asksForToken()).isEqualTo(403);
        phone.forgetsWhoIsSignedIn();
        phone.page().navigate(base + "/console/field-session/start");
        phone.signIn("district-officer");
        assertThat(phone.asksForToken()).isEqualTo(200);
    }

    @Test
    void a_wrong_passphrase_opens_nothing_and_a_lost_one_costs_what_waits() {
        phone.beginsHousehold();
        phone.page().reload();
        phone.page().locator("#pass").fill("something else");
        phone.page().locator("form button.main").click();
        assertThat(phone.notice()).containsText("ঠিক নয়");
        Accessibility.isSound(phone.page());
        phone.page().locator("button.danger").click();
        assertThat(phone.page().locator("#f-mis")).isVisible();
        assertThat(phone.everythingOnIt()).isEqualTo("[]");
    }
}

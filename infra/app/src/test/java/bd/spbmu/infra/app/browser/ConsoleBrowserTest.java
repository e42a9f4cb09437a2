package bd.spbmu.infra.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.app.journey.SharedRegistry;
import bd.spbmu.infra.app.journey.SharedRegistry.Known;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console as officers use it: signed in through the login page of the registry's own issuer. */
class ConsoleBrowserTest {

    private static Chromium chromium;
    private static String base = "";
    private static Known rahima = new Known("", "");

    @BeforeAll
    static void someone_is_registered_and_enrolled() {
        chromium = Chromium.start();
        base = SharedRegistry.address();
        rahima = SharedRegistry.someoneOn("old-age-allowance");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothing_strayed() {
        chromium.hadNothingToComplainOf();
    }

    @Test
    void asks_who_it_is_before_it_shows_anything() {
        Page page = chromium.window(1280, 900);
        page.navigate(base + "/console/payments");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        Accessibility.isSound(page);
        signIn(page, "auditor");
        assertThat(page.locator("h1")).hasText("অর্থপ্রদান");
    }

    @Test
    void finds_a_person_by_number_and_keeps_the_number_out_of_the_address() {
        Page page = signedIn("operator");
        page.navigate(base + "/console/beneficiaries?lang=en");
        page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true)).fill(rahima.nid());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        Locator found = page.locator("#list tbody a").first();
        assertThat(found).hasText("রহিমা বেগম");
        assertThat(page.url()).doesNotContain(rahima.nid());
        found.click();
        assertThat(page.locator("h1")).hasText("রহিমা বেগম");
        assertThat(page.locator("main")).containsText("Old Age Allowance");
        assertThat(page.locator(".history")).containsText("Registered");
        assertThat(page.locator("main")).not().containsText(rahima.nid());
        Accessibility.isSound(page);
    }

    @Test
    void finds_a_person_by_keyboard_alone_and_without_scripts() {
        Page page = chromium.windowWithoutScripts();
        page.navigate(base + "/console/beneficiaries?lang=en");
        signIn(page, "operator");
        page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().type(rahima.nid());
        page.keyboard().press("Enter");
        assertThat(page.locator("#list tbody a").first()).hasText("রহিমা বেগম");
    }

    @Test
    void tells_a_tired_clerk_to_stop() {
        Page page = signedIn("operator");
        page.navigate(base + "/console/double-dipping?lang=en");
        page.getByLabel("Programme you want to enrol in").selectOption("widow-allowance");
        page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true)).fill(rahima.nid());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .click();
        assertThat(page.locator(".verdict h2")).containsText("Stop");
        assertThat(page.locator(".verdict")).containsText("Old Age Allowance");
        Accessibility.isSound(page);
    }

    @Test
    void says_beside_the_form_what_is_wrong_with_a_number() {
        Page page = signedIn("operator");
        page.navigate(base + "/console/beneficiaries?lang=en");
        page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true)).fill("12345");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("10, 13 or 17 digits");
    }

    @Test
    void gives_a_list_as_a_table_to_download() {
        Page page = signedIn("auditor");
        page.navigate(base + "/console/coverage?lang=en");
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download CSV"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("coverage.csv");
    }

    @Test
    void refuses_a_room_in_plain_words() {
        Page page = signedIn("analyst");
        page.navigate(base + "/console/beneficiaries");
        assertThat(page.locator("h1")).hasText("আপনার ভূমিকায় এই কাজের অনুমতি নেই।");
        Accessibility.isSound(page);
        page.navigate(base + "/console/payrolls/old-age-allowance/1999-00/runs/1");
        assertThat(page.locator("h1")).hasText("এই নামে এখানে কিছু নেই।");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void every_room_is_sound_for_everyone(int width) {
        Page page = chromium.window(width, 844);
        page.navigate(base + "/console");
        signIn(page, "auditor");
        for (String room :
                List.of("", "/beneficiaries", "/coverage", "/payrolls", "/payments", "/cases", "/overlaps")) {
            page.navigate(base + "/console" + room);
            assertThat(page.locator("nav.rooms a[aria-current]")).hasCount(1);
            Accessibility.isSound(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(room)
                    .isEqualTo(width);
        }
    }

    private static Page signedIn(String officer) {
        Page page = chromium.window(1280, 900);
        page.navigate(base + "/console");
        signIn(page, officer);
        return page;
    }

    private static void signIn(Page page, String officer) {
        page.locator("#username").fill(officer);
        page.locator("#password").fill(SharedRegistry.passwordOf(officer));
        page.locator("button[type=submit]").click();
    }
}

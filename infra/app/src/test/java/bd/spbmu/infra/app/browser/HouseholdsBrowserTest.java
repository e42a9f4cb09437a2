package bd.spbmu.infra.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.app.journey.SharedRegistry;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Households as officers see them. */
class HouseholdsBrowserTest {

    private static Chromium chromium;
    private static String base = "";
    private static String household = "";

    @BeforeAll
    static void a_household_is_formed() {
        chromium = Chromium.start();
        base = SharedRegistry.address();
        household = SharedRegistry.household();
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
    void an_officer_finds_a_household_by_its_place_and_its_members_from_there() {
        Page page = signedIn("operator");
        page.navigate(base + "/console/households?lang=en&place=5549");
        assertThat(page.locator("#list tbody")).containsText("Ulipur");
        shown(page, "households");
        Accessibility.isSound(page);
        var table = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download CSV"))
                        .click());
        assertThat(table.suggestedFilename()).isEqualTo("households.csv");

        page.navigate(base + "/console/households/" + household + "?lang=en");
        assertThat(page.locator("main")).containsText("Spouse");
        assertThat(page.locator("main")).containsText("Since 1 March 2026");
        shown(page, "household");
        Accessibility.isSound(page);
        page.locator("main tbody a").first().click();
        assertThat(page.locator("main")).containsText("Head");
        shown(page, "household-person");
        Accessibility.isSound(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the household"))
                .click();
        assertThat(page).hasURL(base + "/console/households/" + household);
    }

    private static void shown(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    private static Page signedIn(String officer) {
        Page page = chromium.window(1280, 900);
        page.navigate(base + "/console/households");
        page.locator("#username").fill(officer);
        page.locator("#password").fill(SharedRegistry.passwordOf(officer));
        page.locator("button[type=submit]").click();
        return page;
    }
}

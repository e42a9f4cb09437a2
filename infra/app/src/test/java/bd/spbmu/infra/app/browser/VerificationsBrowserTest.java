package bd.spbmu.infra.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.SharedRegistry;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What sources said, as an officer sees it: all sources, enrolments that wait for them, one person. */
class VerificationsBrowserTest {

    private static Chromium chromium;
    private static String base = "";

    @BeforeAll
    static void somebody_is_enrolled_where_a_source_has_to_confirm() {
        chromium = Chromium.start();
        base = SharedRegistry.address();
        SharedRegistry.someoneOn("tea-worker-livelihood");
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
    void the_enrolment_leads_to_the_person_and_what_the_source_said_of_them() {
        Page page = chromium.window(1280, 900);
        page.navigate(base + "/console");
        signIn(page, "operator");
        page.navigate(base + "/console/verifications?lang=en");
        assertThat(page.locator("main")).containsText("National ID (Election Commission)");
        Accessibility.isSound(page);
        shown(page, "sources");

        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            page.navigate(base + "/console/enrolment-proofs?lang=en&programme=tea-worker-livelihood");
            assertThat(page.locator("#list tbody a").count()).isPositive();
        });
        Accessibility.isSound(page);
        shown(page, "enrolments");
        page.locator("#list tbody a").first().click();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            page.reload();
            assertThat(page.locator("section[aria-labelledby=verifications] tbody .state")
                            .count())
                    .isPositive();
        });
        assertThat(page.locator("section[aria-labelledby=verifications]"))
                .containsText("National ID (Election Commission)");
        Accessibility.isSound(page);
        shown(page, "person");
    }

    private static void shown(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", "verification-" + name + ".png")));
    }

    private static void signIn(Page page, String officer) {
        page.locator("#username").fill(officer);
        page.locator("#password").fill(SharedRegistry.passwordOf(officer));
        page.locator("button[type=submit]").click();
    }
}

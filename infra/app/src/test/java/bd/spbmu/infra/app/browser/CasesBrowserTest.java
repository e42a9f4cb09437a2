package bd.spbmu.infra.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.app.journey.SharedRegistry;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case as a clerk works on it: the evidence in words, one plain button per step, a letter to print. */
class CasesBrowserTest {

    private static Chromium chromium;
    private static String base = "";

    @BeforeAll
    static void two_records_look_like_one_person() {
        chromium = Chromium.start();
        base = SharedRegistry.address();
        SharedRegistry.someoneOn("old-age-allowance");
        SharedRegistry.someoneOn("old-age-allowance");
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
    void is_opened_from_the_queue_notified_with_a_button_and_told_in_a_letter() {
        Page page = chromium.window(1280, 900);
        page.navigate(base + "/console");
        signIn(page, "operator");
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            page.navigate(base + "/console/cases?lang=en&programme=old-age-allowance");
            assertThat(page.locator("#list tbody a").count()).isPositive();
        });
        shown(page, "queue");
        page.locator("#list tbody a").first().click();
        assertThat(page.locator("main")).containsText("What speaks for an overlap");
        assertThat(page.locator("main")).containsText("Old Age Allowance");
        Accessibility.isSound(page);
        shown(page, "open");

        page.locator("#reason-notice").fill("Both records show the same parents and birth date");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give notice"))
                .click();
        assertThat(page.locator(".history")).containsText("Notice given");
        shown(page, "notified");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Letter to print"))
                .click();
        assertThat(page.locator("article.letter[lang=bn]")).containsText("রহিমা বেগম");
        assertThat(page.locator("article.letter[lang=en]")).containsText("Rahima Begum");
        Accessibility.isSound(page);
        shown(page, "letter");
    }

    private static void shown(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", "case-" + name + ".png")));
    }

    private static void signIn(Page page, String officer) {
        page.locator("#username").fill(officer);
        page.locator("#password").fill(SharedRegistry.passwordOf(officer));
        page.locator("button[type=submit]").click();
    }
}

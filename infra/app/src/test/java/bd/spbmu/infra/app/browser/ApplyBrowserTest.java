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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applying as a citizen does it, without scripts; and deciding as an officer does it. */
class ApplyBrowserTest {

    private static Chromium chromium;
    private static String base = "";

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

    @AfterEach
    void nothing_strayed() {
        chromium.hadNothingToComplainOf();
    }

    @Test
    void keeps_what_was_typed_and_says_what_is_wrong_beside_it() {
        Page page = chromium.windowWithoutScripts();
        page.navigate(base + "/");
        assertThat(page.locator("a[href='/apply']").first()).isVisible();
        page.navigate(base + "/apply");
        page.locator("#nameBn").fill("করিমন নেছা");
        page.locator("#number").fill("123");
        page.locator("#nameBn").press("Enter");
        assertThat(page.locator("#faults")).isVisible();
        assertThat(page.locator("#nameBn")).hasValue("করিমন নেছা");
        assertThat(page.locator("#father-fault")).isVisible();
        assertThat(page.locator("#consent-fault")).isVisible();
    }

    @Test
    void an_officer_takes_it_up_and_accepts_it() {
        Page page = chromium.window(1280, 900);
        page.navigate(base + "/apply?lang=en");
        filled(page);
        page.locator("button.btn-lg").click();
        assertThat(page.locator("#code")).isVisible();
        Accessibility.isSound(page);
        shown(page, "applied");
        String reference = page.locator("#reference").textContent().strip();
        page.navigate(base + "/console");
        page.locator("#username").fill("operator");
        page.locator("#password").fill(SharedRegistry.passwordOf("operator"));
        page.locator("button[type=submit]").click();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            page.navigate(base + "/console/applications?lang=en&reference=" + reference);
            assertThat(page.locator("#list tbody a").count()).isEqualTo(1);
        });
        Accessibility.isSound(page);
        shown(page, "list");
        page.locator("#list tbody a").click();
        assertThat(page.locator("main")).containsText("করিমন নেছা");
        Accessibility.isSound(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take up for review"))
                .click();
        assertThat(page.locator(".history")).containsText("Taken up");
        Accessibility.isSound(page);
        shown(page, "review");
        page.locator("#acceptance button").click();
        assertThat(page.locator(".history")).containsText("Accepted");
        shown(page, "accepted");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The person’s record"))
                .click();
        assertThat(page.locator("main")).containsText("Old Age Allowance");
    }

    @ParameterizedTest
    @CsvSource({"bn,1280", "bn,390", "en,390"})
    void is_sound_for_everyone_and_never_scrolls_sideways(String language, int width) {
        Page page = chromium.window(width, 844);
        page.navigate(base + "/apply?lang=" + language);
        Accessibility.isSound(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        shown(page, "form-" + language + width);
        page.locator("button.btn-lg").click();
        Accessibility.isSound(page);
        shown(page, "faults-" + language + width);
        page.navigate(base + "/apply/status?lang=" + language);
        Accessibility.isSound(page);
        shown(page, "status-" + language + width);
    }

    /** The form filled in for somebody nobody knows, without a telephone. */
    private static void filled(Page page) {
        String number =
                "49" + String.valueOf(System.nanoTime() + 100_000_000_000L).substring(0, 11);
        page.locator("#programme").selectOption("old-age-allowance");
        page.locator("#nameBn").fill("করিমন নেছা");
        page.locator("#father").fill("আব্দুল গফুর");
        page.locator("#mother").fill("জমিলা খাতুন");
        page.locator("#birthYear").fill("১৯৫১");
        page.locator("input[name=gender][value=FEMALE]").check();
        page.locator("#religion").selectOption("ISLAM");
        page.locator("#occupation").fill("গৃহিণী");
        page.locator("#birthPlace").fill("উলিপুর");
        page.locator("#number").fill(number);
        page.locator("#presentPlace").selectOption("554994");
        page.locator("#presentText").fill("ধরণীবাড়ী, ৩ নম্বর ওয়ার্ড");
        page.locator("#consent").check();
    }

    private static void shown(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", "apply-" + name + ".png")));
    }
}

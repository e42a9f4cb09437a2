package bd.spbmu.infra.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bd.spbmu.infra.app.journey.SharedRegistry;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list of people as an officer brings it in: chosen, sent, watched to its end, and the verdicts taken home. */
class FilesBrowserTest {

    private static final double PATIENCE = 60_000;

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
    void is_sent_from_the_page_and_watched_to_its_end() {
        Page page = chromium.window(1280, 900);
        page.navigate(base + "/console");
        page.locator("#username").fill("operator");
        page.locator("#password").fill(SharedRegistry.passwordOf("operator"));
        page.locator("button[type=submit]").click();
        page.navigate(base + "/console/imports?lang=en");
        Accessibility.isSound(page);

        send(page, "people.csv", "no such heading\n1\n");
        assertThat(page.locator("#sending")).hasClass("notice");

        send(page, "people.ndjson", "{\"localId\":\"BROWSER-1\"}\n");
        assertThat(page.locator("#list tbody tr").first())
                .containsText("Finished", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#list tbody tr").first()).containsText("1 of 1");
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", "files.png")));
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verdicts (CSV)"))
                .first()
                .click());
    }

    private static void send(Page page, String name, String text) {
        page.locator("#file").setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#send-mis").selectOption("dss-mis");
        page.locator("#send button").click();
    }
}

package bd.spbmu.infra.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.app.journey.SharedRegistry;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public portal as a citizen meets it. */
class PortalBrowserTest {

    private static Chromium chromium;
    private static String portal = "";

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        portal = SharedRegistry.address() + "/";
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
    void opens_in_bangla_and_turns_english_with_one_click() {
        Page page = chromium.window(1280, 900);
        page.navigate(portal);
        assertThat(page.locator("html")).hasAttribute("lang", "bn");
        assertThat(page.locator("h1")).containsText("বাংলাদেশের সামাজিক সুরক্ষার একক রেজিস্ট্রি ব্যবস্থা");
        assertThat(page.locator(".figures")).containsText("১,২৬,২৯৭.৬২");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("English").setExact(true))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).containsText("The Single Registry System of Social Protection in Bangladesh");
        assertThat(page.locator(".figures")).containsText("1,26,297.62");
        page.navigate(portal);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void shows_everything_the_published_lists_name() {
        Page page = chromium.window(1280, 900);
        page.navigate(portal + "?lang=en");
        assertThat(page.locator(".tile")).hasCount(10);
        assertThat(page.locator("#programme-list tbody tr")).hasCount(19);
        Locator schemes = page.locator("section[aria-labelledby=schemes]");
        assertThat(schemes.locator("tbody tr")).hasCount(15);
        assertThat(schemes).containsText("no figure published");
        assertThat(page.locator(".done li")).hasCount(7);
        assertThat(page.locator(".milestone ul li")).hasCount(10);
    }

    @Test
    void narrows_the_programmes_without_loading_the_page_again() {
        Page page = chromium.window(1280, 900);
        page.navigate(portal + "?lang=en");
        page.evaluate("window.sameDocument = true");
        page.getByLabel("Ministry or division").selectOption("mowca");
        assertThat(page.locator("#programme-list tbody tr")).hasCount(2);
        assertThat(page).hasURL(Pattern.compile(".*ministry=mowca.*"));
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    }

    @Test
    void narrows_the_programmes_with_scripts_switched_off() {
        Page page = chromium.windowWithoutScripts();
        page.navigate(portal + "?lang=en");
        page.getByLabel("Ministry or division").selectOption("mowca");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.locator("#programme-list tbody tr")).hasCount(2);
    }

    @Test
    void is_walked_by_keyboard_from_the_skip_link_on() {
        Page page = chromium.window(1280, 900);
        page.navigate(portal + "?lang=en");
        page.keyboard().press("Tab");
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to content"));
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("main a, main select, main button, main [tabindex='0']")
                        .first())
                .isFocused();
    }

    @ParameterizedTest
    @CsvSource({"bn,1280", "bn,390", "en,1280", "en,390"})
    void is_sound_for_everyone_and_never_scrolls_sideways(String language, int width) {
        Page page = chromium.window(width, 844);
        page.navigate(portal + "?lang=" + language);
        Accessibility.isSound(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        page.navigate(portal + "portal/mis/dss-mis");
        Accessibility.isSound(page);
    }
}

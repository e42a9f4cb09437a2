package bd.spbmu.query.portal;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.TestRegistry;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
@AutoConfigureMockMvc
class PortalPageTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void opens_in_bangla_with_lakh_and_crore() {
        assertThat(browser.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<html lang=\"bn\"",
                        "বাংলাদেশের সামাজিক সুরক্ষার একক রেজিস্ট্রি ব্যবস্থা",
                        "১৭ এপ্রিল ২০২৪",
                        "১,২৬,২৯৭.৬২",
                        "৮৩.৪৮",
                        "বয়স্ক ভাতা");
    }

    @Test
    void speaks_english_when_asked_and_remembers_it() {
        MvcTestResult english = browser.get().uri("/?lang=en").exchange();
        assertThat(english).bodyText().contains("<html lang=\"en\"", "1,26,297.62", "Old Age Allowance");
        assertThat(english).cookies().hasValue("lang", "en");
        assertThat(browser.get().uri("/").cookie(new Cookie("lang", "en")))
                .bodyText()
                .contains("<html lang=\"en\"");
    }

    @Test
    void stays_bangla_for_a_language_it_does_not_know() {
        assertThat(browser.get().uri("/?lang=fr")).hasStatusOk().bodyText().contains("<html lang=\"bn\"");
    }

    @Test
    void keeps_published_figures_apart_from_what_the_catalogue_adds_up_to() {
        assertThat(browser.get().uri("/?lang=en"))
                .bodyText()
                .containsSubsequence("id=\"published\"", "115", "</section>", "id=\"own\"", "30.00");
    }

    @Test
    void shows_a_missing_figure_as_missing_and_not_as_zero() {
        assertThat(browser.get().uri("/?lang=en"))
                .bodyText()
                .containsSubsequence("Interest Free Micro-Credit", "no figure published", "30.00");
    }

    @Test
    void narrows_the_list_to_one_ministry() {
        assertThat(browser.get().uri("/?lang=en&ministry=nobody"))
                .hasStatusOk()
                .bodyText()
                .contains("No G2P programme of this ministry is on the published list.");
    }

    @Test
    void says_that_an_address_is_not_published_instead_of_guessing_one() {
        assertThat(browser.get().uri("/portal/mis/dss-mis?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("DSS MIS", "Address not published", "Old Age Allowance", "Assumed by this registry");
    }

    @Test
    void writes_no_style_and_no_script_into_the_page() {
        assertThat(browser.get().uri("/")).bodyText().doesNotContain("style=", "<style", "onclick", "<script>");
    }
}

package bd.spbmu.query.console;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.access.Role;
import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.Looks;
import bd.spbmu.query.TestRegistry;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
@AutoConfigureMockMvc
class ConsolePagesTest {

    private static final String PERSON = "/console/beneficiaries/00000000-0000-0000-0000-000000000001";
    private static final String MEMBER = "/console/beneficiaries/00000000-0000-0000-0000-000000000009";
    private static final String HOUSEHOLD = "/console/households/00000000-0000-0003-0000-000000000001";
    private static final String RUN = "/console/payrolls/old-age-allowance/2026-27-Q1/runs/1";
    private static final String CASE = "/console/cases/11111111111111111111111111111111";
    private static final String NID = "5549941234501";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Looks looks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/beneficiaries",
                PERSON,
                MEMBER,
                "/console/households",
                "/console/households?state=HEADED&place=55",
                HOUSEHOLD,
                "/console/coverage",
                "/console/coverage?by=PROGRAMME",
                "/console/coverage?by=GENDER&programme=&place=55",
                "/console/payrolls",
                RUN,
                RUN + "?state=HELD",
                "/console/payments?period=2026-27-Q1&state=SETTLED&place=5549",
                "/console/cases?kind=SAME_PERSON",
                "/console/cases?queue=DECIDED&place=55",
                "/console/imports",
                "/console/imports?mis=dss-mis&kind=REGISTRATIONS&state=FINISHED",
                "/console/verifications",
                "/console/verifications?programme=old-age-allowance&source=SIM",
                "/console/enrolment-proofs",
                "/console/enrolment-proofs?standing=PROVISIONAL&awaited=NID&place=55",
                "/console/overlaps",
                "/console/overlaps?by=DISTRICT",
                "/console/overlaps?by=MINISTRY&place=55",
                CASE,
                CASE + "?refused=grace-not-over",
                CASE + "/letters/0"
            })
    void every_room_opens_in_both_languages_with_a_word_for_everything(String room) {
        assertThat(get(room, Role.AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"bn\"")
                .doesNotContain("??");
        assertThat(get(room, Role.AUDITOR).cookie(officer(Role.AUDITOR), new Cookie("lang", "en")))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"en\"")
                .doesNotContain("??", "style=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/coverage.csv",
                "/console/households.csv?place=5549",
                "/console/payrolls.csv",
                RUN + ".csv",
                "/console/payments.csv?state=RETURNED",
                "/console/overlaps.csv",
                "/console/cases.csv",
                "/console/imports.csv",
                "/console/verifications.csv",
                "/console/sources.csv",
                "/console/enrolment-proofs.csv?standing=PROVISIONAL"
            })
    void every_list_is_a_table_to_download(String list) {
        assertThat(get(list, Role.AUDITOR)).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
    }

    @Test
    void a_search_finds_by_number_and_shows_no_number() {
        assertThat(search("number", NID))
                .hasStatusOk()
                .bodyText()
                .contains("মোছাঃ রহিমা বেগম", PERSON)
                .doesNotContain("01712345601");
        assertThat(looks.all()).contains("search 00000000-0000-0000-0000-000000000001");
    }

    @Test
    void a_search_understands_bangla_digits() {
        assertThat(search("number", "৫৫৪৯৯৪১২৩৪৫০১")).hasStatusOk().bodyText().contains(PERSON);
    }

    @Test
    void a_number_that_cannot_be_one_is_told_beside_the_form() {
        assertThat(search("number", "12345"))
                .hasStatusOk()
                .bodyText()
                .contains("জাতীয় পরিচয়পত্র নম্বর ১০, ১৩ বা ১৭ অঙ্কের হয়।");
    }

    @Test
    void an_officer_of_a_district_finds_nobody_elsewhere() {
        assertThat(browser.post()
                        .uri("/console/beneficiaries")
                        .cookie(officer(Role.FIELD_OFFICER))
                        .param("type", "NID")
                        .param("number", "5549941234502"))
                .hasStatusOk()
                .bodyText()
                .contains("কাউকে পাওয়া যায়নি।");
    }

    @Test
    void a_person_is_shown_with_benefits_payments_and_history_and_with_masked_numbers() {
        assertThat(get(PERSON, Role.AUDITOR).param("lang", "en"))
                .bodyText()
                .contains("Old Age Allowance", "July–September 2026", "Held back", "Registered", "•••• 4501")
                .doesNotContain(NID);
    }

    @Test
    void a_case_offers_an_officer_the_steps_that_are_open_and_an_auditor_none() {
        assertThat(get(CASE, Role.OPERATOR).param("lang", "en"))
                .bodyText()
                .contains("Notice given", "Speaks strongly for it", "action=\"" + CASE + "/suspension\"")
                .doesNotContain(CASE + "/notice\"", CASE + "/cancellation-approval\"");
        assertThat(get(CASE, Role.AUDITOR).param("lang", "en"))
                .bodyText()
                .contains("There is nothing for you to do")
                .doesNotContain("action=\"" + CASE);
    }

    @Test
    void a_letter_is_printed_in_both_languages_with_name_and_address() {
        assertThat(get(CASE + "/letters/0", Role.OPERATOR))
                .bodyText()
                .contains(
                        "অনুগ্রহ করে কার্যালয়ে আসুন।",
                        "Please come to the office.",
                        "মোছাঃ রহিমা বেগম",
                        "১ সেপ্টেম্বর ২০২৬");
    }

    @Test
    void a_check_says_stop_and_why() {
        assertThat(check("widow-allowance"))
                .hasStatusOk()
                .bodyText()
                .contains("verdict-CONFLICT", "Stop:", "Old Age Allowance", "One allowance per person");
    }

    @Test
    void held_lines_give_their_reason_in_words() {
        assertThat(get(RUN, Role.CHECKER).param("state", "HELD").param("lang", "en"))
                .bodyText()
                .contains("Another person is paid into the same account")
                .doesNotContain("Account closed");
    }

    @Test
    void an_analyst_sees_sums_and_no_single_payment() {
        assertThat(get("/console/payments", Role.ANALYST))
                .hasStatusOk()
                .bodyText()
                .contains("২৫,৩৫০.০০")
                .doesNotContain("/console/beneficiaries/");
    }

    @Test
    void the_navigation_shows_only_doors_that_open() {
        assertThat(get("/console", Role.ANALYST))
                .bodyText()
                .contains("/console/coverage")
                .doesNotContain("/console/beneficiaries", "/console/double-dipping");
        assertThat(get("/console", Role.OPERATOR)).bodyText().contains("/console/double-dipping");
    }

    private MockMvcRequestBuilder get(String room, Role role) {
        return browser.get().uri(room).cookie(officer(role));
    }

    private MockMvcRequestBuilder search(String field, String value) {
        return browser.post()
                .uri("/console/beneficiaries")
                .cookie(officer(Role.AUDITOR))
                .param("type", "NID")
                .param(field, value);
    }

    private MockMvcRequestBuilder check(String programme) {
        return browser.post()
                .uri("/console/double-dipping?lang=en")
                .cookie(officer(Role.OPERATOR))
                .param("programme", programme)
                .param("type", "NID")
                .param("number", NID);
    }

    private static Cookie officer(Role role) {
        return new Cookie(TestRegistry.OFFICER, role.name());
    }
}

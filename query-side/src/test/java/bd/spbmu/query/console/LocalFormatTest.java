package bd.spbmu.query.console;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.place.PlaceCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalFormatTest {

    private static final LocalFormat ENGLISH = new LocalFormat(Locale.ENGLISH);
    private static final LocalFormat BANGLA = new LocalFormat(Locale.of("bn"));
    private static final Taka NATIONAL_BUDGET = Taka.ofCrore("126297.62");

    @Test
    void groups_by_lakh_and_crore() {
        assertThat(ENGLISH.number(1_262_976_200_000L)).isEqualTo("12,62,97,62,00,000");
        assertThat(ENGLISH.number(100_000)).isEqualTo("1,00,000");
        assertThat(ENGLISH.number(99_999)).isEqualTo("99,999");
        assertThat(ENGLISH.number(1_000)).isEqualTo("1,000");
        assertThat(ENGLISH.number(999)).isEqualTo("999");
        assertThat(ENGLISH.number(0)).isEqualTo("0");
    }

    @Test
    void groups_negative_differences_without_a_stray_comma() {
        assertThat(ENGLISH.number(-100)).isEqualTo("-100");
        assertThat(ENGLISH.number(-123_456)).isEqualTo("-1,23,456");
        assertThat(ENGLISH.number(Long.MIN_VALUE)).isEqualTo("-92,23,37,20,36,85,47,75,808");
    }

    @Test
    void writes_bangla_digits_on_a_bangla_page() {
        assertThat(BANGLA.number(1_262_976_200_000L)).isEqualTo("১২,৬২,৯৭,৬২,০০,০০০");
        assertThat(BANGLA.percent(8348)).isEqualTo("৮৩.৪৮");
    }

    @Test
    void keeps_poisha_and_crore_to_the_last_digit() {
        assertThat(ENGLISH.crore(NATIONAL_BUDGET)).isEqualTo("1,26,297.62");
        assertThat(ENGLISH.taka(NATIONAL_BUDGET)).isEqualTo("12,62,97,62,00,000.00");
        assertThat(ENGLISH.taka(new Taka(195_005))).isEqualTo("1,950.05");
        assertThat(BANGLA.crore(NATIONAL_BUDGET)).isEqualTo("১,২৬,২৯৭.৬২");
    }

    @Test
    void counts_persons_in_lakh_exactly() {
        assertThat(ENGLISH.lakh(13_000)).isEqualTo("0.13");
        assertThat(ENGLISH.lakh(1_820_000)).isEqualTo("18.20");
        assertThat(ENGLISH.lakh(200_000)).isEqualTo("2.00");
        assertThat(ENGLISH.lakh(13_001)).isEqualTo("0.13001");
        assertThat(ENGLISH.lakh(0)).isEqualTo("0.00");
    }

    @Test
    void writes_dates_as_the_country_reads_them() {
        LocalDate launch = LocalDate.of(2024, 4, 17);
        assertThat(ENGLISH.date(launch)).isEqualTo("17 April 2024");
        assertThat(BANGLA.date(launch)).isEqualTo("১৭ এপ্রিল ২০২৪");
        assertThat(ENGLISH.month("2024-06")).isEqualTo("June 2024");
        assertThat(BANGLA.month("2024-06")).isEqualTo("জুন ২০২৪");
    }

    @Test
    void says_which_months_a_payment_is_for() {
        Period quarter = Period.of("2026-27-Q1");
        assertThat(ENGLISH.period(quarter)).isEqualTo("July–September 2026");
        assertThat(BANGLA.period(quarter)).isEqualTo("জুলাই–সেপ্টেম্বর ২০২৬");
        assertThat(ENGLISH.period(Period.of("2026-27-M07"))).isEqualTo("January 2027");
        assertThat(BANGLA.period(Period.of("2026-27"))).isEqualTo("২০২৬-২৭");
    }

    @Test
    void names_a_place_within_its_district() {
        assertThat(ENGLISH.place(PlaceCode.of("554994"))).isEqualTo("Ulipur, Kurigram");
        assertThat(BANGLA.place(PlaceCode.of("5549"))).isEqualTo("কুড়িগ্রাম");
        assertThat(ENGLISH.place(PlaceCode.of("55"))).isEqualTo("Rangpur");
        assertThat(BANGLA.place(PlaceCode.of("999999"))).isEqualTo("৯৯৯৯৯৯");
    }

    @Test
    void tells_the_time_in_dhaka() {
        Instant afternoon = Instant.parse("2026-08-05T10:05:00Z");
        assertThat(ENGLISH.time(afternoon)).isEqualTo("5 August 2026, 16:05");
        assertThat(BANGLA.time(afternoon)).isEqualTo("৫ আগস্ট ২০২৬, ১৬:০৫");
    }

    @Test
    void speaks_the_readers_language_first() {
        Bilingual name = new Bilingual("Old Age Allowance", "বয়স্ক ভাতা");
        assertThat(BANGLA.text(name)).isEqualTo("বয়স্ক ভাতা");
        assertThat(BANGLA.other(name)).isEqualTo("Old Age Allowance");
        assertThat(ENGLISH.text(name)).isEqualTo("Old Age Allowance");
    }
}

package bd.spbmu.kernel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Malformed;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "মোছাঃ রহিমা খাতুন",
                "মো. আব্দুল করিম (বাবু)",
                "মৃত আঃ করিম",
                "শ্রীমতি রাণী দাস",
                "ডাঃ আয়েশা",
                "মো: রফিক",
                "উৎপল"
            })
    void reads_names_as_they_are_written_in_bangla(String name) {
        assertThat(NameInBangla.of(" " + name + " ").text()).isEqualTo(bd.spbmu.kernel.Script.display(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Rahima", "রহিমা Khatun", "রহিমা ২", "....", "ঁ", "রহিমা\u0000", "<b>রহিমা</b>"})
    void refuses_a_bangla_name_that_is_none(String name) {
        assertThatThrownBy(() -> NameInBangla.of(name))
                .isInstanceOf(Malformed.class)
                .hasMessage("name-bn-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Md. Abdur Rahim", "D'Costa", "রহিমা খাতুন", "A. K. M. Fazlul (Late)"})
    void reads_names_in_any_script(String name) {
        assertThat(PlainName.of(name).text()).isEqualTo(bd.spbmu.kernel.Script.display(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890", "Rahim 2", "..", "a\tb\u0007"})
    void refuses_a_name_that_is_none(String name) {
        assertThatThrownBy(() -> PlainName.of(name))
                .isInstanceOf(Malformed.class)
                .hasMessage("name-malformed");
    }

    @Property
    void any_text_is_either_read_or_refused_as_malformed(@ForAll String text) {
        try {
            assertThat(PlainText.of(PlainText.of(text).text()).text())
                    .isEqualTo(PlainText.of(text).text())
                    .hasSizeBetween(1, 300);
        } catch (Malformed refused) {
            assertThat(refused).hasMessage("text-malformed");
        }
    }

    @Test
    void nothing_is_too_long_or_printed() {
        assertThatThrownBy(() -> NameInBangla.of("ক".repeat(201))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> PlainName.of("k".repeat(201))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> PlainText.of("k".repeat(301))).isInstanceOf(Malformed.class);
        assertThat("" + NameInBangla.of("রহিমা") + PlainName.of("R") + PlainText.of("x") + BirthDate.of("1958-02-28"))
                .isEqualTo("***".repeat(4));
    }

    @Test
    void a_birth_lies_within_the_last_130_years() {
        assertThat(BirthDate.of("2026-11-24").isPossibleOn(TODAY)).isTrue();
        assertThat(BirthDate.of("2026-11-25").isPossibleOn(TODAY)).isFalse();
        assertThat(BirthDate.of("1896-11-24").isPossibleOn(TODAY)).isTrue();
        assertThat(BirthDate.of("1896-11-23").isPossibleOn(TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1958-02-30", "28-02-1958", "1958-2-8", "১৯৫৮-০২-২৮"})
    void refuses_a_day_the_calendar_does_not_have(String day) {
        assertThatThrownBy(() -> BirthDate.of(day))
                .isInstanceOf(Malformed.class)
                .hasMessage("birth-date-impossible");
    }
}

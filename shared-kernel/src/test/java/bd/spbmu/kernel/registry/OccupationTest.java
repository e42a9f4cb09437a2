package bd.spbmu.kernel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.Malformed;
import org.junit.jupiter.api.Test;

class OccupationTest {

    @Test
    void a_code_of_the_list_is_read_in_both_digits_and_has_a_name() {
        assertThat(Occupation.of("৬১")).isEqualTo(Occupation.of("61"));
        assertThat(Occupation.named("61").orElseThrow().en()).isEqualTo("Crop and livestock farmers");
    }

    @Test
    void words_stay_as_they_are() {
        assertThat(Occupation.of(" গৃহিণী ").text()).isEqualTo("গৃহিণী");
        assertThat(Occupation.named("গৃহিণী")).isEmpty();
        assertThat(Occupation.of("কৃষিকাজ").toString()).doesNotContain("কৃষিকাজ");
    }

    @Test
    void a_number_that_is_no_code_is_refused() {
        assertThatThrownBy(() -> Occupation.of("11"))
                .isInstanceOf(Malformed.class)
                .hasMessage("occupation-unknown");
        assertThatThrownBy(() -> Occupation.of("৯৯৯")).hasMessage("occupation-unknown");
        assertThatThrownBy(() -> Occupation.of("")).hasMessage("text-malformed");
    }
}

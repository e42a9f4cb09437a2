package bd.spbmu.kernel.matching;

import static bd.spbmu.kernel.matching.Somebody.RAHIMA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final Somebody ELSEWHERE_REGISTERED =
            RAHIMA.identifiedBy("NID:5501234567").reachedAt(null, null);

    @Test
    void one_person_under_two_forms_of_nid_and_two_scripts_is_likely() {
        assertThat(level(ELSEWHERE_REGISTERED.named("রহিমা বেগম", "Rohima Begum")))
                .isEqualTo(Level.LIKELY);
        assertThat(level(ELSEWHERE_REGISTERED.childOf("Asia Begum", "Late Abdul Kuddus")))
                .isEqualTo(Level.LIKELY);
    }

    @Test
    void swapped_day_and_month_do_not_hide_a_person() {
        assertThat(level(ELSEWHERE_REGISTERED.born("1958-07-03"))).isEqualTo(Level.LIKELY);
    }

    @Test
    void a_date_a_day_off_does_not_hide_a_person() {
        assertThat(level(ELSEWHERE_REGISTERED.born("1958-03-08"))).isEqualTo(Level.LIKELY);
    }

    @Test
    void a_first_of_january_does_not_hide_a_person() {
        assertThat(level(ELSEWHERE_REGISTERED.born("1958-01-01"))).isNotEqualTo(Level.NONE);
    }

    @Test
    void a_move_to_another_district_does_not_hide_a_person() {
        assertThat(level(ELSEWHERE_REGISTERED.at("302608"))).isEqualTo(Level.LIKELY);
    }

    @Test
    void one_wrong_digit_does_not_hide_a_person() {
        assertThat(level(RAHIMA.identifiedBy("NID:4914912345687"))).isEqualTo(Level.LIKELY);
        assertThat(level(RAHIMA.identifiedBy("NID:4914912345679"))).isEqualTo(Level.LIKELY);
    }

    @Test
    void another_number_of_the_same_form_leaves_it_open_at_most() {
        assertThat(level(RAHIMA.identifiedBy("NID:4914999999111"))).isNotEqualTo(Level.LIKELY);
    }

    @Test
    void a_sister_is_nobody_else() {
        assertThat(level(RAHIMA.named("মোছাঃ রাবেয়া খাতুন", "Rabeya Khatun")
                        .born("1961-08-12")
                        .identifiedBy("NID:5501234567")))
                .isEqualTo(Level.NONE);
    }

    @Test
    void a_twin_is_not_likely() {
        assertThat(level(RAHIMA.named("মোছাঃ করিমা খাতুন", "Karima Khatun").identifiedBy("NID:5501234567")))
                .isEqualTo(Level.NONE);
        assertThat(Scorer.score(
                                RAHIMA.named("মোঃ হাসান", "Md Hasan").traits(),
                                RAHIMA.named("মোঃ হোসেন", "Md Hossain")
                                        .identifiedBy("BRN:19584914912345678")
                                        .traits())
                        .level())
                .isNotEqualTo(Level.LIKELY);
    }

    @Test
    void a_father_and_a_son_of_one_name_are_two() {
        Somebody father = RAHIMA.named("আব্দুল করিম", "Abdul Karim").childOf("জমিলা খাতুন", "মৃত রমজান আলী");
        Somebody son = RAHIMA.named("আব্দুল করিম", "Abdul Karim")
                .childOf("রহিমা খাতুন", "আব্দুল করিম")
                .born("1984-11-02")
                .identifiedBy("NID:5501234567");
        assertThat(Scorer.score(father.traits(), son.traits()).level()).isEqualTo(Level.NONE);
    }

    @Test
    void strangers_on_one_mobile_are_two() {
        assertThat(level(RAHIMA.named("মোঃ সোহেল রানা", "Sohel Rana")
                        .childOf("নাজমা বেগম", "আবুল কাশেম")
                        .born("1990-05-05")
                        .identifiedBy("NID:5501234567")))
                .isEqualTo(Level.NONE);
    }

    @Test
    void namesakes_in_one_upazila_are_two() {
        assertThat(level(
                        ELSEWHERE_REGISTERED.childOf("নাজমা বেগম", "আবুল কাশেম").born("1962-09-21")))
                .isEqualTo(Level.NONE);
    }

    @Test
    void a_score_is_the_sum_of_its_evidence() {
        Score score = Scorer.score(RAHIMA.traits(), ELSEWHERE_REGISTERED.traits());
        assertThat(score.evidence().stream().mapToInt(Score.Evidence::centibits).sum())
                .isEqualTo(score.centibits());
        assertThat(score.evidence()).extracting(Score.Evidence::field).startsWith("prior", "name", "mother");
        assertThat(score.scorer()).isEqualTo("weights-1");
    }

    private static Level level(Somebody other) {
        return Scorer.score(RAHIMA.traits(), other.traits()).level();
    }
}

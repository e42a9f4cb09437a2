package bd.spbmu.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "মোছাঃ রহিমা খাতুন, Mst. Rahima Khatun",
        "Mst. Rahima Khatun, Rohima Begum",
        "Begum Rahima, Rahima Begum",
        "Rahim, Rohim",
        "Hasan, Hassan",
        "Hosen, Hossain",
        "হোসেন, Hossain",
        "হোসাইন, Hussain",
        "Zakir, Jakir",
        "জাকির, Zakir",
        "যাকির, Jakir",
        "Shafiq, Sofik",
        "শফিক, Safique",
        "Faruk, Pharuq",
        "ফারুক, Farook",
        "Abdullah, Abdulla",
        "আব্দুল্লাহ, Abdullah",
        "Abdur Rahim, Abdurrahim",
        "আঃ রহিম, Abdur Rahim",
        "আব্দুর রহিম, আবদুর রহিম",
        "আব্দুর রহিম, Abdurahim",
        "মোঃ আব্দুল করিম, Abdulkarim",
        "শ্রী রমেশ চন্দ্র দাস, Ramesh Das",
        "লক্ষ্মী রানী, Lakshmi Rani",
        "আয়েশা, Ayesha",
        "আয়েশা, Aysha",
        "ইয়াকুব, Yakub",
        "ইউসুফ, Yusuf",
        "মিয়া, Miah",
        "মিঞা, Mia",
        "পাঞ্জাব, Panjab",
        "জয়নাল, Joynal",
        "জ্ঞানেন্দ্র, Ganendra",
        "স্বপন, Shopon",
        "শ্যামল, Shyamal",
        "ওয়াহিদ, Wahid",
        "আনোয়ার, Anwar",
        "কৃষ্ণ, Krishna",
        "ছালেহা, Saleha",
        "বিজয়, Bijoy",
        "সাইফুল, Saiful",
        "উজ্জ্বল, Uzzal"
    })
    void spellings_of_one_name_share_a_key(String one, String other) {
        assertThat(NameKeys.of(one)).containsAnyElementsOf(NameKeys.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "রহিমা খাতুন, রাবেয়া খাতুন",
        "Rahim, Rahima",
        "করিম, করিমা",
        "মোঃ রহিম, মোঃ করিম",
        "Fatema Begum, Amena Begum"
    })
    void different_names_share_none(String one, String other) {
        assertThat(NameKeys.of(one)).doesNotContainAnyElementsOf(NameKeys.of(other));
    }

    @Test
    void a_joined_name_is_found_by_its_halves_written_apart() {
        assertThat(NameKeys.of("Nur Uddin")).containsAnyElementsOf(NameKeys.of("Nuruddin"));
        assertThat(NameKeys.of("সাইফুল ইসলাম")).containsAnyElementsOf(NameKeys.of("Saifulislam"));
    }

    @Test
    void titles_and_classes_have_no_key_of_their_own() {
        assertThat(NameKeys.of("মোছাঃ রহিমা খাতুন")).isEqualTo(NameKeys.of("রহিমা"));
        assertThat(NameKeys.of("আলহাজ্ব মোঃ রহিম")).isEqualTo(NameKeys.of("রহিম"));
    }

    @Test
    void a_name_of_nothing_but_classes_still_has_a_key() {
        assertThat(NameKeys.of("মোছাঃ বেগম")).isNotEmpty().isEqualTo(NameKeys.of("Mst Begum"));
    }

    @Test
    void a_pet_name_is_an_alternative() {
        assertThat(NameKeys.of("মোঃ রফিকুল ইসলাম (বাবুল)")).containsAll(NameKeys.of("Babul"));
        assertThat(NameKeys.of("রফিকুল ইসলাম ওরফে বাবুল")).containsAll(NameKeys.of("Babul"));
    }

    @Test
    void late_is_kept_as_a_fact_and_not_as_a_name() {
        assertThat(Name.of("মৃত আঃ করিম").late()).isTrue();
        assertThat(Name.of("মৃত আঃ করিম").parts()).isEqualTo(Name.of("আঃ করিম").parts());
    }
}

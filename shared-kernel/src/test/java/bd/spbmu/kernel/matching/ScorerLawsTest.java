package bd.spbmu.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.place.PlaceCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScorerLawsTest {

    private static final int BOUND = 10_000;

    @Property
    void a_score_is_the_same_in_both_directions(@ForAll("people") PersonTraits a, @ForAll("people") PersonTraits b) {
        assertThat(Scorer.score(a, b)).isEqualTo(Scorer.score(b, a));
    }

    @Property
    void a_score_is_bounded(@ForAll("people") PersonTraits a, @ForAll("people") PersonTraits b) {
        assertThat(Scorer.score(a, b).centibits()).isBetween(-BOUND, BOUND);
    }

    @Property
    void what_is_missing_weighs_nothing(@ForAll("people") PersonTraits a, @ForAll("people") PersonTraits b) {
        assertThat(Scorer.score(a, b).evidence())
                .filteredOn(evidence -> evidence.agreement().equals("missing"))
                .allMatch(evidence -> evidence.centibits() == 0);
    }

    @Property
    void everybody_is_likely_themselves(@ForAll("people") PersonTraits a) {
        assertThat(Scorer.score(a, a).level()).isNotEqualTo(Level.NONE);
        assertThat(BlockingKeys.of(a)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Property
    void any_text_has_keys_or_none_but_never_fails(@ForAll String text) {
        assertThat(NameKeys.of(text)).doesNotContainNull();
    }

    @Property
    void swapping_day_and_month_keeps_a_shared_block(@ForAll("people") PersonTraits a) {
        LocalDate date = a.birthDate();
        if (date.getDayOfMonth() > 12) {
            return;
        }
        PersonTraits swapped = new PersonTraits(
                a.nameBn(),
                null,
                a.mother(),
                a.father(),
                LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()),
                PlaceCode.of("302608"),
                null,
                List.of(),
                null);
        assertThat(BlockingKeys.of(a)).containsAnyElementsOf(BlockingKeys.of(swapped));
    }

    @Provide
    Arbitrary<PersonTraits> people() {
        Arbitrary<String> names = Arbitraries.of(
                "মোঃ হাসান",
                "মোঃ হোসেন",
                "রহিমা খাতুন",
                "মোছাঃ রহিমা বেগম",
                "Rohima Begum",
                "আব্দুর রহিম",
                "Abdurrahim",
                "নুর উদ্দিন",
                "Nuruddin",
                "শ্রী রমেশ চন্দ্র দাস",
                "মং চিং মারমা",
                "সাইফুল ইসলাম (বাবুল)");
        Arbitrary<Optional<String>> maybe = names.optional(0.7);
        Arbitrary<LocalDate> dates = Arbitraries.of(
                LocalDate.of(1958, 3, 7),
                LocalDate.of(1958, 7, 3),
                LocalDate.of(1958, 1, 1),
                LocalDate.of(1990, 12, 30));
        Arbitrary<PlaceCode> places =
                Arbitraries.of("554952", "554909", "302608").map(PlaceCode::of);
        Arbitrary<List<String>> numbers = Arbitraries.of(
                        "NID:4914912345678", "NID:4914912345687", "NID:5501234567", "BRN:19584914912345678")
                .list()
                .ofMaxSize(2);
        Arbitrary<Optional<String>> mobiles =
                Arbitraries.of("+8801712345678", "+8801912345678").optional(0.6);
        return Combinators.combine(names, maybe, names, names, dates, places, mobiles, numbers)
                .as((bn, en, mother, father, born, place, mobile, ids) -> new PersonTraits(
                        bn,
                        en.orElse(null),
                        mother,
                        father,
                        born,
                        place,
                        mobile.orElse(null),
                        ids.stream().distinct().toList(),
                        null));
    }
}

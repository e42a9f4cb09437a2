package bd.spbmu.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Places PLACES = Places.BANGLADESH;

    @Test
    void knows_8_divisions_64_districts_and_544_upazilas() {
        assertThat(PLACES.at(PlaceLevel.DIVISION)).hasSize(8);
        assertThat(PLACES.at(PlaceLevel.DISTRICT)).hasSize(64);
        assertThat(PLACES.at(PlaceLevel.UPAZILA)).hasSize(544);
    }

    @Test
    void every_place_lies_within_its_parent() {
        assertThat(PLACES.all()).allSatisfy(place -> {
            PlaceCode parent = place.parent();
            if (parent != null) {
                assertThat(place.code().isWithin(parent)).isTrue();
                assertThat(PLACES.find(parent)).isPresent();
            }
        });
    }

    @Test
    void names_a_district_in_both_languages() {
        Place kurigram = PLACES.find(PlaceCode.of("5549")).orElseThrow();
        assertThat(kurigram.nameEn()).isEqualTo("Kurigram");
        assertThat(kurigram.nameBn()).isEqualTo(bd.spbmu.kernel.Script.display("কুড়িগ্রাম"));
        assertThat(PLACES.children(kurigram.code())).hasSize(9).allSatisfy(upazila -> {
            assertThat(PLACES.districtOf(upazila.code())).contains(kurigram);
            assertThat(PLACES.isUpazila(upazila.code())).isTrue();
        });
    }

    @Test
    void does_not_know_what_the_table_does_not_hold() {
        assertThat(PLACES.find(PlaceCode.of("99"))).isEmpty();
        assertThat(PLACES.isUpazila(PlaceCode.of("5549"))).isFalse();
        assertThat(PLACES.isUpazila(PlaceCode.of("554999"))).isFalse();
    }
}

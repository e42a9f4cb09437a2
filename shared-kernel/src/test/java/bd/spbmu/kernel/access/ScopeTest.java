package bd.spbmu.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");
    private static final PlaceCode KURIGRAM = PlaceCode.of("5549");
    private static final PlaceCode ULIPUR = PlaceCode.of("554994");
    private static final PlaceCode RANGPUR_DIVISION = PlaceCode.of("55");
    private static final PlaceCode DHAKA = PlaceCode.of("3026");

    @Test
    void without_lists_covers_everything() {
        assertThat(Scope.EVERYTHING.covers(OLD_AGE)).isTrue();
        assertThat(Scope.EVERYTHING.covers(DHAKA)).isTrue();
    }

    @Test
    void covers_only_the_programmes_it_names() {
        Scope scope = new Scope(Set.of(OLD_AGE), Set.of());
        assertThat(scope.covers(OLD_AGE)).isTrue();
        assertThat(scope.covers(WIDOW)).isFalse();
    }

    @Test
    void covers_a_district_with_its_upazilas_but_not_the_division_around_it() {
        Scope scope = new Scope(Set.of(), Set.of(KURIGRAM));
        assertThat(scope.covers(ULIPUR)).isTrue();
        assertThat(scope.covers(KURIGRAM)).isTrue();
        assertThat(scope.covers(RANGPUR_DIVISION)).isFalse();
        assertThat(scope.covers(DHAKA)).isFalse();
    }
}

package bd.spbmu.infra.sandbox.people;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.Wallet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final List<Applicant> SOME =
            new People(7).applicants().limit(4000).toList();

    @Test
    void the_same_seed_makes_the_same_people() {
        assertThat(new People(7).applicants().limit(300)).isEqualTo(SOME.subList(0, 300));
        assertThat(new People(8).applicants().limit(300).toList()).isNotEqualTo(SOME.subList(0, 300));
    }

    @Test
    void every_record_is_well_formed() {
        assertThat(SOME).allSatisfy(applicant -> {
            NameInBangla.of(applicant.written().nameBn());
            PlainName.of(applicant.written().mother());
            PlainName.of(applicant.written().father());
            SourceRecord.requireLocalId(applicant.localId());
            applicant.identifiers().forEach(number -> Identifier.of(number.type(), number.digits()));
            assertThat(Places.BANGLADESH.isUpazila(applicant.home())).isTrue();
            assertThat(new BirthDate(applicant.birthDate()).isPossibleOn(LocalDate.of(2026, 7, 2)))
                    .isTrue();
            if (applicant.mobile() != null) {
                Mobile.of(applicant.mobile());
            }
            if (applicant.account() != null) {
                Wallet.of(applicant.account().provider(), applicant.account().number());
            }
        });
    }

    @Test
    void a_number_belongs_to_one_person_only() {
        Map<String, Long> owners = new HashMap<>();
        SOME.forEach(applicant -> applicant.identifiers().forEach(number -> {
            Long before =
                    owners.put(Identifier.of(number.type(), number.digits()).claimText(), applicant.person());
            assertThat(before).isIn(null, applicant.person());
        }));
    }

    @Test
    void hidden_records_share_no_number_and_repeated_ones_do() {
        Map<Long, Applicant> firsts = new HashMap<>();
        SOME.stream().filter(one -> one.copy() == Copy.FIRST).forEach(one -> firsts.put(one.person(), one));
        SOME.stream()
                .filter(one -> one.copy() != Copy.FIRST && firsts.containsKey(one.person()))
                .forEach(one -> assertThat(numbers(one)
                                .anyMatch(number -> numbers(Objects.requireNonNull(firsts.get(one.person())))
                                        .anyMatch(number::equals)))
                        .isEqualTo(one.copy() == Copy.SAME_NUMBER));
    }

    @Test
    void the_population_has_the_shape_it_says() {
        long hidden = SOME.stream().filter(one -> one.copy() == Copy.HIDDEN).count();
        assertThat(hidden).isBetween(120L, 260L);
        assertThat(SOME.stream().map(Applicant::mis).distinct()).hasSize(9);
        assertThat(SOME.stream().map(one -> one.home().district()).distinct()).hasSizeGreaterThan(55);
        assertThat(new Truth(SOME).sharedAccounts()).isNotEmpty();
        assertThat(new Truth(SOME).samePersons()).hasSizeBetween(120, 260);
    }

    private static Stream<String> numbers(Applicant applicant) {
        return applicant.identifiers().stream()
                .map(number -> Identifier.of(number.type(), number.digits()).claimText());
    }
}

package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.ChangedPersons.EVIDENCE;
import static bd.spbmu.command.registry.ChangedPersons.REASON;
import static bd.spbmu.command.registry.ChangedPersons.change;
import static bd.spbmu.command.registry.Forms.rahima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.registry.RegistrationForm.Address;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryCorrected;
import bd.spbmu.kernel.registry.BeneficiaryEvent.FieldsEmptied;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.DeathRegistration;
import bd.spbmu.kernel.registry.ExitReason;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.OptionalField;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.kernel.registry.PlainText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonChangesTest {

    private static final BeneficiaryId RAHIMA = ChangedPersons.id(1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final PlaceCode SAVAR = PlaceCode.of("302672");

    private final ChangedPersons registry = new ChangedPersons();

    @BeforeEach
    void register() {
        registry.register(RAHIMA, rahima());
    }

    @Test
    void a_correction_says_only_what_was_wrong_and_nothing_clear() {
        registry.persons.correct(RAHIMA, change(1), named("রহিমা বেগম"));

        BeneficiaryCorrected event =
                (BeneficiaryCorrected) registry.house.stream(RAHIMA).getLast();
        assertThat(event.correction().nameBn()).isNotNull();
        assertThat(event.correction().mother()).isNull();
        assertThat(event.toString()).doesNotContain("রহিমা", "সনদ", "upazila");
    }

    @Test
    void the_same_correction_again_changes_nothing_and_another_under_its_id_is_refused() {
        registry.persons.correct(RAHIMA, change(1), named("রহিমা বেগম"));
        registry.persons.correct(RAHIMA, change(1), named(" রহিমা  বেগম "));

        assertThat(registry.house.stream(RAHIMA)).hasSize(2);
        assertThatThrownBy(() -> registry.persons.correct(RAHIMA, change(1), named("রহিমা")))
                .hasMessage("same-id-other-body");
    }

    @Test
    void what_need_not_be_said_can_be_emptied() {
        registry.persons.correct(RAHIMA, change(1), emptied(OptionalField.MOBILE, OptionalField.SPOUSE));
        registry.persons.correct(RAHIMA, change(1), emptied(OptionalField.SPOUSE, OptionalField.MOBILE));

        FieldsEmptied event = (FieldsEmptied) registry.house.stream(RAHIMA).getLast();
        assertThat(event.fields()).containsExactly(OptionalField.MOBILE, OptionalField.SPOUSE);
        assertThat(registry.house.stream(RAHIMA)).hasSize(2);
        assertThatThrownBy(() -> registry.persons.correct(RAHIMA, change(1), emptied(OptionalField.MOBILE)))
                .hasMessage("same-id-other-body");
        CorrectionForm both = new CorrectionForm(english("Rahima"), List.of(OptionalField.NAME_EN), REASON, EVIDENCE);
        assertThatThrownBy(() -> registry.persons.correct(RAHIMA, change(2), both))
                .hasMessage("field-given-and-emptied");
    }

    private static CorrectionForm emptied(OptionalField... fields) {
        return new CorrectionForm(null, List.of(fields), REASON, EVIDENCE);
    }

    private static CorrectionForm.Fields english(String name) {
        return new CorrectionForm.Fields(
                null,
                PlainName.of(name),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void what_is_clear_for_other_decisions_is_corrected_too() {
        registry.persons.correct(RAHIMA, change(1), born("1960-01-01", Gender.THIRD));

        assertThat(registry.known(RAHIMA).birthYear()).isEqualTo(1960);
        assertThat(registry.known(RAHIMA).gender()).isEqualTo(Gender.THIRD);
    }

    @Test
    void an_impossible_correction_is_refused_at_its_field() {
        assertThatThrownBy(() -> registry.persons.correct(
                        RAHIMA, change(1), new CorrectionForm(CorrectionForm.Fields.NONE, REASON, EVIDENCE)))
                .hasMessage("nothing-changed");
        assertThatThrownBy(() -> registry.persons.correct(RAHIMA, change(1), born("2027-01-01", Gender.FEMALE)))
                .hasMessage("birth-date-impossible");
        assertThatThrownBy(() -> registry.persons.correct(ChangedPersons.id(9), change(1), named("রহিমা")))
                .hasMessage("beneficiary-unknown");
    }

    @Test
    void whoever_moves_is_counted_in_the_new_place() {
        registry.persons.move(RAHIMA, change(1), to(SAVAR, NOVEMBER));
        registry.persons.move(RAHIMA, change(1), to(SAVAR, NOVEMBER));

        assertThat(registry.known(RAHIMA).place()).isEqualTo(SAVAR);
        assertThat(registry.house.stream(RAHIMA)).hasSize(2);
        assertThatThrownBy(() -> registry.persons.move(RAHIMA, change(2), to(PlaceCode.of("3026"), NOVEMBER)))
                .hasMessage("place-unknown");
        assertThatThrownBy(() -> registry.persons.move(RAHIMA, change(2), to(SAVAR, LocalDate.of(1950, 1, 1))))
                .hasMessage("day-impossible");
    }

    @Test
    void the_dead_neither_move_nor_die_again_but_can_be_reinstated() {
        registry.persons.die(RAHIMA, change(1), death());
        registry.persons.die(RAHIMA, change(1), death());

        assertThat(registry.known(RAHIMA).life()).isEqualTo(Life.DEAD);
        assertThat(registry.house.stream(RAHIMA)).hasSize(2);
        assertThat(registry.house.stream(RAHIMA).getLast().toString()).doesNotContain("20260912166100145");
        assertThatThrownBy(() -> registry.persons.move(RAHIMA, change(2), to(SAVAR, NOVEMBER)))
                .hasMessage("person-dead");
        assertThatThrownBy(() -> registry.persons.die(RAHIMA, change(2), death()))
                .hasMessage("person-dead");

        registry.persons.reinstate(RAHIMA, change(3), new ChangeForms.Reinstatement(REASON, EVIDENCE));
        assertThat(registry.known(RAHIMA).life()).isEqualTo(Life.LIVING);
        assertThatThrownBy(() ->
                        registry.persons.reinstate(RAHIMA, change(4), new ChangeForms.Reinstatement(REASON, EVIDENCE)))
                .hasMessage("person-living");
    }

    @Test
    void whoever_left_may_still_die() {
        registry.persons.exit(
                RAHIMA, change(1), new ChangeForms.Exit(NOVEMBER, ExitReason.EMIGRATED, REASON, EVIDENCE));
        assertThat(registry.known(RAHIMA).life()).isEqualTo(Life.GONE);
        assertThatThrownBy(() -> registry.persons.move(RAHIMA, change(2), to(SAVAR, NOVEMBER)))
                .hasMessage("person-gone");

        registry.persons.die(RAHIMA, change(3), death());
        assertThat(registry.known(RAHIMA).life()).isEqualTo(Life.DEAD);
    }

    @Test
    void a_death_is_not_in_the_future() {
        LocalDate tomorrow = LocalDate.of(2026, 11, 25);
        assertThatThrownBy(() -> registry.persons.die(
                        RAHIMA, change(1), new ChangeForms.Death(tomorrow, null, REASON, EVIDENCE)))
                .hasMessage("day-impossible");
    }

    private static ChangeForms.Death death() {
        return new ChangeForms.Death(NOVEMBER, DeathRegistration.of("২০২৬০৯১২১৬৬১০০১৪৫"), REASON, EVIDENCE);
    }

    private static ChangeForms.Move to(PlaceCode place, LocalDate from) {
        return new ChangeForms.Move(from, new Address(place, PlainText.of("গ্রাম ২")), REASON, EVIDENCE);
    }

    private static CorrectionForm named(String name) {
        CorrectionForm.Fields none = CorrectionForm.Fields.NONE;
        return corrected(NameInBangla.of(name), null, none.gender());
    }

    private static CorrectionForm born(String day, Gender gender) {
        return corrected(null, BirthDate.of(day), gender);
    }

    private static CorrectionForm corrected(
            @Nullable NameInBangla name, @Nullable BirthDate born, @Nullable Gender gender) {
        return new CorrectionForm(
                new CorrectionForm.Fields(
                        name, null, null, null, born, null, null, gender, null, null, null, null, null, null, null,
                        null, null, null, null, null, null),
                REASON,
                EVIDENCE);
    }
}

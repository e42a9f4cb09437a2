package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.MergedPersons.enrolment;
import static bd.spbmu.command.registry.MergedPersons.merge;
import static bd.spbmu.command.registry.MergedPersons.nid;
import static bd.spbmu.command.registry.MergedPersons.person;
import static bd.spbmu.command.registry.MergedPersons.wallet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.enrolment.Desk;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsClosed;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsTakenOver;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MergesTest {

    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");

    private final MergedPersons persons = new MergedPersons();

    @BeforeEach
    void two_records_of_one_person() {
        persons.register(1);
        persons.register(2);
        persons.desk.enrol(enrolment(1), person(1), OLD_AGE);
        persons.desk.enrol(enrolment(2), person(2), WIDOW);
    }

    @Test
    void nothing_changes_until_another_officer_confirms() {
        persons.ask(1, 1, 2);
        assertThat(persons.registry.known(person(2)).mergedInto()).isNull();
        assertThatThrownBy(() -> persons.registry.as("rina", () -> persons.merges.confirm(person(1), merge(1))))
                .hasMessage("merge-own");

        persons.confirm(1, 1);

        assertJoined();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void the_lower_id_survives_whichever_was_named(long one, long other) {
        persons.merge(1, one, other);

        assertJoined();
    }

    @Test
    void a_merged_record_answers_every_later_command_with_the_survivor() {
        persons.merge(1, 1, 2);

        assertThatThrownBy(() -> persons.desk.enrol(enrolment(3), person(2), OLD_AGE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry("survivor", person(1).text()));
        assertThatThrownBy(() -> persons.register(2)).hasMessage("merged-into");
        assertThatThrownBy(() -> persons.ask(2, 2, 1)).hasMessage("merged-into");
    }

    @Test
    void who_registers_a_moved_number_is_told_the_survivor() {
        persons.merge(1, 1, 2);

        assertThatThrownBy(() -> persons.registry.as(
                        "rina",
                        () -> persons.registry.register(
                                person(9), Forms.rahima().withIdentifiers(nid(2)))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry("beneficiary", person(1).text()));
    }

    @Test
    void an_enrolment_that_moved_is_ended_with_the_survivor() {
        persons.merge(1, 1, 2);

        persons.desk.end(enrolment(2), Desk.JULY.plusDays(30));

        assertThat(persons.registry.house.stream("entitlements-" + person(1).value()))
                .hasSize(3);
    }

    static Stream<Class<? extends Command>> steps() {
        return Stream.concat(
                Stream.of(
                        CloseRecord.class,
                        JoinRecord.class,
                        MoveIdentity.class,
                        ReleaseAccount.class,
                        MergeCommand.CompleteMerge.class),
                Desk.steps().subList(0, 2).stream());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_crash_is_healed_by_confirming_again(Class<? extends Command> step) {
        persons.ask(1, 1, 2);
        persons.registry.house.crashBefore(step);
        assertThatThrownBy(() -> persons.confirm(1, 1)).isInstanceOf(Crash.class);

        persons.confirm(1, 1);
        long events = persons.registry.house.events();
        persons.confirm(1, 1);

        assertJoined();
        assertThat(persons.registry.house.events()).isEqualTo(events);
    }

    @Test
    void a_chain_ends_in_one_survivor() {
        persons.register(3);
        persons.desk.enrol(enrolment(3), person(3), OLD_AGE);
        persons.merge(1, 2, 3);
        persons.merge(2, 1, 2);

        assertThat(persons.holder(3)).isEqualTo(person(1));
        assertThat(persons.desk.holder(person(3), enrolment(3))).contains(person(1));
        assertThat(persons.desk.paidUnder(person(3), enrolment(3))).contains(person(3));
        assertThat(persons.registry.known(person(1)).identities()).hasSize(3);
    }

    @Test
    void merges_in_a_ring_end_in_one_survivor() {
        persons.register(3);
        persons.ask(1, 1, 2);
        persons.ask(2, 2, 3);
        persons.ask(3, 3, 1);
        persons.confirm(3, 3);
        persons.confirm(2, 2);
        persons.confirm(1, 1);
        Stream.of(1L, 2L, 3L)
                .forEach(number -> assertThat(persons.holder(number)).isEqualTo(person(1)));
        assertThat(persons.registry.known(person(1)).identities()).hasSize(3);
        assertThat(persons.registry.house.stream(merge(1))).hasSize(3);
    }

    @Test
    void a_record_that_is_dead_in_one_place_only_is_not_merged() {
        persons.registry.as(
                "rina",
                () -> persons.registry.persons.die(
                        person(2),
                        ChangedPersons.change(1),
                        new ChangeForms.Death(Desk.JULY, null, ChangedPersons.REASON, ChangedPersons.EVIDENCE)));

        assertThatThrownBy(() -> persons.ask(1, 1, 2)).hasMessage("life-differs");
    }

    private void assertJoined() {
        KnownBeneficiary survivor = persons.registry.known(person(1));
        assertThat(persons.registry.known(person(2)).mergedInto()).isEqualTo(person(1));
        assertThat(survivor.mergedInto()).isNull();
        assertThat(survivor.identities()).containsExactlyInAnyOrder(persons.identity(1), persons.identity(2));
        assertThat(List.of(persons.holder(1), persons.holder(2))).containsOnly(person(1));
        assertThat(survivor.account()).isEqualTo(account(1));
        assertThat(persons.registry.house.stream(account(2))).hasSize(2);
        assertThat(persons.desk.holder(person(2), enrolment(2))).contains(person(1));
        assertThat(persons.registry.house.stream("entitlements-" + person(1).value()))
                .hasSize(2)
                .last()
                .isInstanceOf(EntitlementsTakenOver.class);
        assertThat(persons.registry.house.stream("entitlements-" + person(2).value()))
                .hasSize(2)
                .last()
                .isInstanceOf(EntitlementsClosed.class);
    }

    private static AccountId account(long number) {
        return ChangedPersons.account(wallet(number).provider(), wallet(number).number());
    }
}

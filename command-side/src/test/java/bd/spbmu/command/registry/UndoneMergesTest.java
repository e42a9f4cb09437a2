package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.MergedPersons.enrolment;
import static bd.spbmu.command.registry.MergedPersons.nid;
import static bd.spbmu.command.registry.MergedPersons.person;
import static bd.spbmu.command.registry.MergedPersons.wallet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.enrolment.Desk;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndoneMergesTest {

    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");

    private final MergedPersons persons = new MergedPersons();

    @BeforeEach
    void two_persons_merged_in_error() {
        persons.register(1);
        persons.register(2);
        persons.desk.enrol(enrolment(2), person(2), WIDOW);
        persons.merge(1, 1, 2);
        persons.desk.enrol(enrolment(3), person(1), OLD_AGE);
    }

    @Test
    void nothing_goes_back_until_another_officer_confirms() {
        persons.askUndoing(1, 1, List.of(), List.of());
        assertThatThrownBy(() -> persons.registry.as(
                        "rina", () -> persons.merges.confirmUndoing(person(1), MergedPersons.merge(1))))
                .hasMessage("merge-own");

        persons.confirmUndoing(1, 1);

        assertParted();
        assertThat(persons.desk.holder(person(1), enrolment(3))).contains(person(1));
    }

    static Stream<Class<? extends Command>> steps() {
        return Stream.concat(
                Stream.of(
                        ReopenRecord.class,
                        MoveIdentity.class,
                        PartRecord.class,
                        ClaimAccount.class,
                        MergeCommand.CompleteUndoing.class),
                Desk.steps().subList(2, 4).stream());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_crash_is_healed_by_confirming_again(Class<? extends Command> step) {
        persons.askUndoing(1, 1, List.of(), List.of());
        persons.registry.house.crashBefore(step);
        assertThatThrownBy(() -> persons.confirmUndoing(1, 1)).isInstanceOf(Crash.class);

        persons.confirmUndoing(1, 1);
        long events = persons.registry.house.events();
        persons.confirmUndoing(1, 1);
        persons.confirm(1, 1);

        assertThat(persons.registry.house.events()).isEqualTo(events);
        assertParted();
    }

    @Test
    void what_came_later_goes_to_whom_the_officer_says_and_keeps_the_name_it_is_paid_under() {
        persons.registry.as(
                "rina",
                () -> persons.registry.identifiers.gain(
                        person(1),
                        ChangedPersons.change(7),
                        new ChangeForms.Gain(
                                new GivenIdentifier(IdentifierType.BRN, Forms.BRN),
                                null,
                                ChangedPersons.REASON,
                                ChangedPersons.EVIDENCE)));
        GivenIdentifier brn = new GivenIdentifier(IdentifierType.BRN, Forms.BRN);

        persons.askUndoing(1, 1, List.of(enrolment(3)), List.of(brn));
        persons.confirmUndoing(1, 1);

        assertThat(persons.desk.holder(person(1), enrolment(3))).contains(person(2));
        assertThat(persons.desk.paidUnder(person(1), enrolment(3))).contains(person(1));
        assertThat(persons.registry.known(person(2)).identities())
                .containsExactlyInAnyOrder(persons.identity(2), persons.registry.identity(brn));
        assertThat(persons.registry.known(person(1)).identities()).containsExactly(persons.identity(1));
    }

    @Test
    void nothing_can_be_assigned_that_does_not_stand_with_the_survivor() {
        assertThatThrownBy(() -> persons.askUndoing(1, 1, List.of(enrolment(9)), List.of()))
                .hasStackTraceContaining("not-of-survivor");
        assertThatThrownBy(() -> persons.askUndoing(1, 1, List.of(), List.of(nid(9))))
                .hasStackTraceContaining("not-of-survivor");
    }

    @Test
    void records_merged_and_parted_again_can_be_merged_once_more() {
        persons.askUndoing(1, 1, List.of(), List.of());
        persons.confirmUndoing(1, 1);
        persons.merge(2, 2, 1);
        persons.confirm(1, 1);
        persons.confirmUndoing(1, 1);

        assertThat(persons.registry.known(person(2)).mergedInto()).isEqualTo(person(1));
        assertThat(persons.holder(2)).isEqualTo(person(1));
        assertThat(persons.desk.holder(person(2), enrolment(2))).contains(person(1));
        assertThat(persons.desk.paidUnder(person(2), enrolment(2))).contains(person(2));
    }

    @Test
    void a_later_merge_of_the_survivor_is_undone_first() {
        persons.register(0);
        persons.merge(2, 0, 1);

        assertThatThrownBy(() -> persons.askUndoing(1, 1, List.of(), List.of())).hasMessage("merged-into");
    }

    private void assertParted() {
        KnownBeneficiary one = persons.registry.known(person(1));
        KnownBeneficiary other = persons.registry.known(person(2));
        assertThat(other.mergedInto()).isNull();
        assertThat(one.identities()).containsExactly(persons.identity(1));
        assertThat(other.identities()).containsExactly(persons.identity(2));
        assertThat(persons.holder(1)).isEqualTo(person(1));
        assertThat(persons.holder(2)).isEqualTo(person(2));
        AccountId account =
                ChangedPersons.account(wallet(2).provider(), wallet(2).number());
        assertThat(other.account()).isEqualTo(account);
        assertThat(persons.registry.house.stream(account)).last().isInstanceOf(AccountClaimed.class);
        assertThat(persons.desk.holder(person(2), enrolment(2))).contains(person(2));
        persons.desk.enrol(enrolment(8), person(2), OLD_AGE);
    }
}

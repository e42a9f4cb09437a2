package bd.spbmu.command.household;

import static bd.spbmu.command.household.Neighbourhood.JUNE;
import static bd.spbmu.command.household.Neighbourhood.change;
import static bd.spbmu.command.household.Neighbourhood.headedBy;
import static bd.spbmu.command.household.Neighbourhood.household;
import static bd.spbmu.command.household.Neighbourhood.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House.Crash;
import bd.spbmu.command.household.HouseholdCommand.AddMember;
import bd.spbmu.command.household.HouseholdCommand.FormHousehold;
import bd.spbmu.command.registry.LivingPersons;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The process dies between a person's own record and the household's, or the two are told at the same time. */
class HouseholdCrashesTest {

    private final Neighbourhood village = new Neighbourhood();
    private final BeneficiaryId rahima = village.persons.register(1);
    private final BeneficiaryId selim = village.persons.register(2);
    private final BeneficiaryId karim = village.persons.register(3);

    @Test
    void the_same_request_again_finishes_what_a_crash_left_half_done() {
        HouseholdForms.Household form = headedBy(rahima, member(selim, HouseholdRole.SON));
        crashBefore(FormHousehold.class, () -> village.households.form(household(1), form));
        village.catchUp();
        assertThat(village.known.find(household(1))).isEmpty();

        village.households.form(household(1), form);
        village.catchUp();
        assertThat(village.get(1).members()).hasSize(2);
        assertThat(village.get(1).has(selim, 1)).isTrue();
    }

    @Test
    void whoever_was_claimed_by_a_household_that_never_came_is_free_when_the_lease_is_over() {
        crashBefore(FormHousehold.class, () -> village.households.form(household(1), headedBy(rahima)));
        assertThatThrownBy(() -> village.households.form(household(2), headedBy(rahima)))
                .hasMessage("household-being-joined");

        village.clock.passes(Duration.ofSeconds(91));
        village.households.form(household(2), headedBy(rahima));
        village.catchUp();
        assertThat(village.home(rahima)).map(Membership::household).contains(household(2));
        assertThat(village.get(2).members()).hasSize(1);
    }

    @Test
    void whoever_was_claimed_for_a_household_that_stands_is_added_by_the_policy() {
        village.households.form(household(1), headedBy(rahima));
        crashBefore(AddMember.class, () -> join(selim, 1));
        assertThat(village.get(1).member(selim)).isEmpty();

        village.catchUp();
        assertThat(village.get(1).has(selim, 1)).isTrue();
        join(selim, 1);
        assertThat(village.get(1).members()).hasSize(2);
    }

    @Test
    void whom_the_household_let_go_their_own_record_lets_go_too() {
        village.households.form(household(1), headedBy(rahima, member(selim, HouseholdRole.SON)));
        village.persons.crashBeforeEnding();
        assertThatThrownBy(() -> leave(selim, 1)).isInstanceOf(Crash.class);
        assertThat(village.home(selim)).isPresent();

        village.catchUp();
        assertThat(village.home(selim)).isEmpty();
        leave(selim, 1);
        assertThat(village.get(1).members()).hasSize(1);
    }

    @Test
    void late_policies_neither_add_who_left_nor_take_out_who_came_again() {
        village.households.form(household(1), headedBy(rahima));
        join(selim, 1);
        leave(selim, 2);
        join(selim, 3);
        village.catchUp();

        assertThat(village.get(1).has(selim, 2)).isTrue();
        assertThat(village.home(selim)).map(Membership::number).contains(2);
        leave(selim, 4);
        village.catchUp();
        assertThat(village.get(1).member(selim)).isEmpty();
        assertThat(village.home(selim)).isEmpty();
    }

    @Test
    void whoever_cannot_be_had_keeps_nobody_else_claimed() {
        village.households.form(household(1), headedBy(selim));

        assertThatThrownBy(() -> village.households.form(
                        household(2),
                        headedBy(karim, member(rahima, HouseholdRole.MOTHER), member(selim, HouseholdRole.SON))))
                .hasMessage("already-in-household");
        assertThat(village.home(rahima)).isEmpty();
        assertThat(village.home(karim)).isEmpty();
        village.households.form(household(3), headedBy(karim, member(rahima, HouseholdRole.MOTHER)));
        village.catchUp();
        assertThat(village.get(3).members()).hasSize(2);
    }

    @Test
    void a_household_formed_from_a_claim_that_was_lost_lets_the_person_go() {
        crashBefore(FormHousehold.class, () -> village.households.form(household(1), headedBy(rahima)));
        village.clock.passes(Duration.ofSeconds(91));
        village.households.form(household(2), headedBy(rahima));
        village.persons
                .house()
                .commands()
                .sendAndWait(new FormHousehold(
                        household(1),
                        LivingPersons.RANGPUR,
                        rahima,
                        List.of(new HouseholdMember(rahima, 1, HouseholdRole.HEAD, JUNE)),
                        "late"));
        village.catchUp();

        assertThat(village.get(1).members()).isEmpty();
        assertThat(village.get(2).has(rahima, 2)).isTrue();
    }

    private void join(BeneficiaryId person, long change) {
        village.households.join(
                household(1), person, new HouseholdForms.Joining(change(change), HouseholdRole.SON, JUNE));
    }

    private void leave(BeneficiaryId person, long change) {
        village.households.leave(
                household(1), person, new HouseholdForms.Leaving(change(change), JUNE, LeavingReason.MOVED_OUT));
    }

    private void crashBefore(Class<? extends Command> command, Runnable does) {
        village.persons.house().crashBefore(command);
        assertThatThrownBy(does::run).isInstanceOf(Crash.class);
    }
}

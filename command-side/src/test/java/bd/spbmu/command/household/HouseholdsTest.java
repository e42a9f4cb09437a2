package bd.spbmu.command.household;

import static bd.spbmu.command.household.Neighbourhood.JUNE;
import static bd.spbmu.command.household.Neighbourhood.MARCH;
import static bd.spbmu.command.household.Neighbourhood.change;
import static bd.spbmu.command.household.Neighbourhood.headedBy;
import static bd.spbmu.command.household.Neighbourhood.household;
import static bd.spbmu.command.household.Neighbourhood.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.registry.LivingPersons;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.household.DissolvingReason;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HouseholdsTest {

    private final Neighbourhood village = new Neighbourhood();
    private final BeneficiaryId rahima = village.persons.register(1);
    private final BeneficiaryId selim = village.persons.register(2);
    private final BeneficiaryId karim = village.persons.register(3);

    @BeforeEach
    void form() {
        village.households.form(household(1), headedBy(rahima, member(selim, HouseholdRole.SON)));
    }

    @Test
    void a_household_has_one_head_and_its_members_live_nowhere_else() {
        assertThat(village.get(1).state()).isEqualTo(HouseholdState.HEADED);
        assertThat(village.get(1).head()).isEqualTo(rahima);
        assertThat(village.get(1).members())
                .containsExactlyInAnyOrder(
                        new HouseholdMember(rahima, 1, HouseholdRole.HEAD, MARCH),
                        new HouseholdMember(selim, 1, HouseholdRole.SON, MARCH));
        assertThat(village.home(selim)).map(Membership::household).contains(household(1));

        assertThatThrownBy(() -> village.households.form(household(2), headedBy(selim)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal).hasMessage("already-in-household");
                    assertThat(refusal.facts())
                            .containsEntry("household", household(1).text());
                });
        assertThat(village.known.find(household(2))).isEmpty();
    }

    @Test
    void the_same_request_again_changes_nothing_and_another_under_its_id_is_refused() {
        long before = village.persons.house().events();
        village.households.form(household(1), headedBy(rahima, member(selim, HouseholdRole.SON)));
        village.catchUp();

        assertThat(village.persons.house().events()).isEqualTo(before);
        assertThatThrownBy(() -> village.households.form(household(1), headedBy(rahima)))
                .hasMessage("same-id-other-body");
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        assertThatThrownBy(() -> village.households.form(
                        household(2),
                        new HouseholdForms.Household(
                                karim, List.of(member(karim, HouseholdRole.SON)), LivingPersons.RANGPUR, null)))
                .hasMessage("household-head-not-one");
        assertThatThrownBy(() -> village.households.form(
                        household(2),
                        headedBy(karim, member(selim, HouseholdRole.SON), member(selim, HouseholdRole.BROTHER))))
                .hasMessage("household-member-repeated");
        assertThatThrownBy(() -> village.households.form(
                        household(2),
                        new HouseholdForms.Household(
                                karim, List.of(member(karim, HouseholdRole.HEAD)), PlaceCode.of("5549"), null)))
                .hasMessage("place-unknown");
        assertThatThrownBy(() -> join(karim, HouseholdRole.HEAD, 1)).hasMessage("household-role-not-given");
        assertThatThrownBy(() -> leave(selim, LeavingReason.DIED, 1)).hasMessage("household-reason-not-given");
        assertThatThrownBy(() -> leave(karim, LeavingReason.MOVED_OUT, 1)).hasMessage("household-not-a-member");
        assertThatThrownBy(() -> village.households.join(
                        household(9), karim, new HouseholdForms.Joining(change(1), HouseholdRole.SON, null)))
                .hasMessage("household-unknown");
    }

    @Test
    void whoever_joined_can_be_called_something_else_and_leave_for_another_household() {
        join(karim, HouseholdRole.NOT_RELATED, 1);
        join(karim, HouseholdRole.NOT_RELATED, 1);
        join(karim, HouseholdRole.BROTHER, 2);
        assertThat(village.get(1).member(karim).orElseThrow().role()).isEqualTo(HouseholdRole.BROTHER);

        leave(karim, LeavingReason.MARRIED, 3);
        leave(karim, LeavingReason.MARRIED, 3);
        assertThat(village.get(1).member(karim)).isEmpty();
        assertThat(village.home(karim)).isEmpty();

        village.households.form(household(2), headedBy(karim));
        village.catchUp();
        assertThat(village.home(karim)).map(Membership::number).contains(2);
        assertThat(village.get(2).has(karim, 2)).isTrue();
    }

    @Test
    void a_household_whose_head_left_asks_for_another_and_refuses_nothing_meanwhile() {
        leave(rahima, LeavingReason.SEPARATED, 1);
        assertThat(village.get(1).state()).isEqualTo(HouseholdState.HEAD_VACANT);
        join(karim, HouseholdRole.OTHER_RELATIVE, 2);

        head(selim, 3);
        assertThat(village.get(1).state()).isEqualTo(HouseholdState.HEADED);
        assertThat(village.get(1).member(selim).orElseThrow().role()).isEqualTo(HouseholdRole.HEAD);
        assertThat(village.get(1).member(karim).orElseThrow().role()).isEqualTo(HouseholdRole.UNSTATED);
        assertThatThrownBy(() -> join(selim, HouseholdRole.SON, 4)).hasMessage("household-head-role-fixed");
    }

    @Test
    void a_new_head_comes_with_what_the_others_are_to_them() {
        head(selim, 1, member(rahima, HouseholdRole.MOTHER));

        assertThat(village.get(1).head()).isEqualTo(selim);
        assertThat(village.get(1).member(rahima)).contains(new HouseholdMember(rahima, 1, HouseholdRole.MOTHER, JUNE));
        assertThatThrownBy(() -> head(karim, 2)).hasMessage("household-not-a-member");
        assertThatThrownBy(() -> head(selim, 3, member(karim, HouseholdRole.SON)))
                .hasMessage("household-not-a-member");
    }

    @Test
    void the_dead_and_the_gone_live_in_no_household() {
        village.persons.die(rahima, JUNE);
        village.persons.exit(selim, JUNE);
        assertThat(village.home(rahima)).isEmpty();
        village.catchUp();

        assertThat(village.get(1).members()).isEmpty();
        assertThat(village.get(1).state()).isEqualTo(HouseholdState.HEAD_VACANT);
        assertThatThrownBy(() -> join(rahima, HouseholdRole.MOTHER, 1)).hasMessage("person-dead");
        assertThatThrownBy(() ->
                        village.households.form(household(2), headedBy(karim, member(selim, HouseholdRole.SON))))
                .hasMessage("person-gone");
        assertThat(village.home(karim)).isEmpty();
    }

    @Test
    void a_household_that_is_dissolved_lets_everybody_go() {
        var form = new HouseholdForms.Dissolution(JUNE, DissolvingReason.SPLIT);
        village.changes.dissolve(household(1), change(1), form);
        village.changes.dissolve(household(1), change(1), form);

        assertThat(village.get(1).state()).isEqualTo(HouseholdState.DISSOLVED);
        assertThat(village.home(rahima)).isEmpty();
        assertThatThrownBy(() -> join(karim, HouseholdRole.SON, 2)).hasMessage("household-dissolved");
        village.households.form(household(2), headedBy(selim, member(rahima, HouseholdRole.MOTHER)));
        village.catchUp();
        assertThat(village.get(2).members()).hasSize(2);
    }

    @Test
    void a_household_moves_as_a_whole() {
        PlaceCode savar = PlaceCode.of("302672");
        village.changes.move(household(1), change(1), new HouseholdForms.Move(JUNE, savar));

        assertThat(village.get(1).place()).isEqualTo(savar);
    }

    private void join(BeneficiaryId person, HouseholdRole role, long change) {
        village.households.join(household(1), person, new HouseholdForms.Joining(change(change), role, JUNE));
    }

    private void leave(BeneficiaryId person, LeavingReason why, long change) {
        village.households.leave(household(1), person, new HouseholdForms.Leaving(change(change), JUNE, why));
    }

    private void head(BeneficiaryId person, long change, HouseholdForms.Member... roles) {
        village.changes.head(household(1), change(change), new HouseholdForms.Head(person, JUNE, List.of(roles)));
    }
}

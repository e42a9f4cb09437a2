package bd.spbmu.command.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.payroll.PaymentWorld.Deed;
import bd.spbmu.command.payroll.PaymentWorld.Step;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.PaymentState;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold whatever officers command and providers answer, in any order and however often. */
class PaymentLawsTest {

    @Property(tries = 3_000)
    void nobody_holds_the_money_twice(@ForAll("honest") List<Step> steps) {
        PaymentWorld world = PaymentWorld.after(steps);
        assertThat(world.mostCreditsOfOnePayment()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 3_000)
    void money_is_conserved_to_the_poisha(@ForAll("any") List<Step> steps) {
        PaymentWorld world = PaymentWorld.after(steps);
        Taka approved = Lines.AMOUNT.times(PaymentWorld.PEOPLE);
        assertThat(world.sums().values().stream().reduce(Taka.ZERO, Taka::plus)).isEqualTo(approved);
    }

    @Property(tries = 3_000)
    void a_new_attempt_follows_only_what_is_back_and_undisputed(@ForAll("any") List<Step> steps) {
        PaymentWorld world = PaymentWorld.after(steps);
        assertThat(world.reissuedFrom()).allMatch(PaymentState::isBack);
        assertThat(world.reissuedInDispute()).isZero();
    }

    @Property(tries = 3_000)
    void an_attempt_never_leaves_a_terminal_state_but_from_settled_to_returned(@ForAll("any") List<Step> steps) {
        assertThat(PaymentWorld.after(steps).changes())
                .filteredOn(change -> change.from().isTerminal())
                .allMatch(change -> change.from() == PaymentState.SETTLED && change.to() == PaymentState.RETURNED);
    }

    @Property(tries = 3_000)
    void only_what_two_officers_wanted_leaves_and_only_as_approved(@ForAll("any") List<Step> steps) {
        assertThat(PaymentWorld.after(steps).unapproved()).isEmpty();
    }

    @Property(tries = 3_000)
    void an_honest_provider_is_never_said_to_contradict_itself(@ForAll("honest") List<Step> steps) {
        assertThat(PaymentWorld.after(steps).conflicts()).isZero();
    }

    @Property(tries = 3_000)
    void once_everything_was_told_both_books_agree(@ForAll("honest") List<Step> steps) {
        PaymentWorld world = PaymentWorld.after(steps);
        world.tellEverything();
        assertThat(world.differences()).isEmpty();
    }

    @Provide
    Arbitrary<List<Step>> any() {
        return steps(Deed.values());
    }

    @Provide
    Arbitrary<List<Step>> honest() {
        return steps(List.of(Deed.values()).stream()
                .filter(deed -> deed != Deed.PROVIDER_LIES)
                .toArray(Deed[]::new));
    }

    private static Arbitrary<List<Step>> steps(Deed... deeds) {
        return Combinators.combine(Arbitraries.of(deeds), Arbitraries.integers().between(0, 1_000))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }
}

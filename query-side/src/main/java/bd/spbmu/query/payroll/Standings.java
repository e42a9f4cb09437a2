package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Payments by state, as a page shows them.
 *
 * @param states in the order a payment passes through them; only those that occur
 */
public record Standings(List<Line> states) {

    private static final long WHOLE = 100;

    /** @param sums of payments by state alone */
    public static Standings of(List<PaymentSum> sums) {
        long most = sums.stream().mapToLong(PaymentSum::payments).max().orElse(1);
        return new Standings(sums.stream()
                .map(sum -> new Line(
                        Standing.valueOf(Objects.requireNonNull(sum.state())),
                        sum.payments(),
                        sum.amount(),
                        WHOLE * sum.payments() / most))
                .sorted(Comparator.comparing(Line::state))
                .toList());
    }

    /** Settled, and not come back. */
    public Line settled() {
        return states.stream()
                .filter(line -> line.state() == Standing.SETTLED)
                .findFirst()
                .orElse(new Line(Standing.SETTLED, 0, Taka.ZERO, 0));
    }

    /** @param share per cent of the most frequent state */
    public record Line(Standing state, long payments, Taka amount, long share) {}
}

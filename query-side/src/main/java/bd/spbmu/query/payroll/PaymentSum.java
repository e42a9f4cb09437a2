package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.projections.Documents.Sum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Payments added up; a field that was not asked for, or that they do not have, is absent.
 *
 * @param persons distinct ones; lines must not be added
 * @param amount exact
 */
public record PaymentSum(
        @Nullable String state,
        @Nullable String programme,
        @Nullable String period,
        @Nullable String district,
        @Nullable String place,
        @Nullable String provider,
        @Nullable String hold,
        long payments,
        long persons,
        Taka amount) {

    static PaymentSum of(List<String> by, Sum sum) {
        return new PaymentSum(
                part("state", by, sum),
                part("programme", by, sum),
                part("period", by, sum),
                part("district", by, sum),
                part("place", by, sum),
                part("provider", by, sum),
                part("hold", by, sum),
                sum.documents(),
                sum.distinct(),
                new Taka(sum.sums().getOrDefault("amount", 0L)));
    }

    private static @Nullable String part(String field, List<String> by, Sum sum) {
        int at = by.indexOf(field);
        return at < 0 || sum.key().get(at).isEmpty() ? null : sum.key().get(at);
    }
}

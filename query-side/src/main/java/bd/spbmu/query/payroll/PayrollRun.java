package bd.spbmu.query.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.projections.payroll.PayrollView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a payroll with what became of its payments.
 *
 * @param sums its payments by where they stand now, held ones included
 * @param reconciled absent until every batch with a payment of this run was compared with the provider's statement
 */
public record PayrollRun(
        PayrollView payroll,
        List<PaymentSum> sums,
        @Nullable Reconciled reconciled) {

    public PayrollRun {
        sums = List.copyOf(sums);
    }

    /**
     * Our own sum beside the providers' statements.
     *
     * @param differences how many instructions differ
     */
    public record Reconciled(int batches, Taka settledHere, Taka settledThere, int differences) {}
}

package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A batch of payments, seen as a whole.
 *
 * @param listings what each run listed, as of its last attempt, in order of runs
 * @param reconciliations latest of each run, in order of runs
 */
public record PaymentBatchView(
        long revision,
        BatchId batch,
        PayrollId payroll,
        int number,
        List<Listing> listings,
        List<Reconciliation> reconciliations)
        implements Revised {

    public PaymentBatchView {
        listings = List.copyOf(listings);
        reconciliations = List.copyOf(reconciliations);
    }

    static PaymentBatchView of(BatchId batch) {
        return new PaymentBatchView(0, batch, batch.payroll(), batch.number(), List.of(), List.of());
    }

    Optional<Listing> listing(int run) {
        return listings.stream().filter(one -> one.run() == run).findFirst();
    }

    PaymentBatchView listed(long newRevision, Listing listing) {
        List<Listing> all = new ArrayList<>(listings);
        all.removeIf(one -> one.run() == listing.run());
        all.add(listing);
        return new PaymentBatchView(newRevision, batch, payroll, number, all, reconciliations);
    }

    PaymentBatchView reconciled(long newRevision, Reconciliation reconciliation) {
        List<Reconciliation> all = new ArrayList<>(reconciliations);
        all.removeIf(one -> one.run() == reconciliation.run());
        all.add(reconciliation);
        return new PaymentBatchView(newRevision, batch, payroll, number, listings, all);
    }

    /**
     * What a run listed.
     *
     * @param payments of its last attempt, held ones included
     * @param withdrawn of earlier attempts, and no longer
     */
    public record Listing(int run, int attempt, List<PaymentId> payments, List<PaymentId> withdrawn) {

        public Listing {
            payments = List.copyOf(payments);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /** Our own sum beside the provider's statement. */
    public record Reconciliation(
            int run, Instant at, Taka settledHere, Taka settledThere, List<InstructionId> differences) {

        public Reconciliation {
            differences = List.copyOf(differences);
        }
    }
}

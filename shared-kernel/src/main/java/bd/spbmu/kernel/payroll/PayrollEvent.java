package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import java.util.List;

/** What has happened to a payroll and its runs. Stored for ever: add records, never change one. */
public sealed interface PayrollEvent {

    PayrollId payroll();

    /** Run number, from 1: the first is the regular run, later ones are supplementary. */
    int run();

    /**
     * Preparation began; a later attempt overtakes an earlier one that never froze.
     *
     * @param batches hash buckets of this period, fixed for ever by the first attempt
     */
    @EventType("payroll.run-begun.v1")
    record PayrollRunBegun(PayrollId payroll, int run, int attempt, int batches, ActorId by) implements PayrollEvent {}

    /**
     * The list is fixed.
     *
     * @param listedAt how far the log was known when the list was made
     * @param root Merkle root over the roots of the batches in the order of their numbers, 64 hexadecimal digits
     * @param total sum of the lines, held ones excluded
     */
    @EventType("payroll.run-frozen.v1")
    record PayrollRunFrozen(
            PayrollId payroll,
            int run,
            int attempt,
            ActorId preparedBy,
            LogPosition listedAt,
            String root,
            int payments,
            Taka total,
            int held,
            List<BatchTotal> batches)
            implements PayrollEvent {

        public PayrollRunFrozen {
            batches = List.copyOf(batches);
        }
    }

    @EventType("payroll.run-approved.v1")
    record PayrollRunApproved(PayrollId payroll, int run, ActorId approvedBy, String root) implements PayrollEvent {}

    @EventType("payroll.run-rejected.v1")
    record PayrollRunRejected(PayrollId payroll, int run, ActorId rejectedBy, String reason) implements PayrollEvent {}

    /** Given up before it was issued: whoever is on its list may be listed again. */
    @EventType("payroll.run-cancelled.v1")
    record PayrollRunCancelled(PayrollId payroll, int run, ActorId cancelledBy, String reason, List<BatchTotal> batches)
            implements PayrollEvent {

        public PayrollRunCancelled {
            batches = List.copyOf(batches);
        }
    }

    /** @param batches what was approved, batch by batch */
    @EventType("payroll.run-issued.v1")
    record PayrollRunIssued(PayrollId payroll, int run, ActorId issuedBy, List<BatchTotal> batches)
            implements PayrollEvent {

        public PayrollRunIssued {
            batches = List.copyOf(batches);
        }
    }

    /**
     * What one batch holds of the frozen list.
     *
     * @param root Merkle root of its lines in the order of payment ids, which the batch checks before it issues
     */
    record BatchTotal(int number, int payments, Taka total, String root) {}
}

package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.List;

/** What has happened to a batch of payments; one event speaks of many. Stored for ever: add records, never change one. */
public sealed interface PaymentBatchEvent {

    BatchId batch();

    /** Replaces what an earlier attempt of the same run had listed. Both lists in the order of payment ids. */
    @EventType("batch.payments-prepared.v1")
    record PaymentsPrepared(BatchId batch, int run, int attempt, List<PaymentLine> lines, List<HeldLine> held)
            implements PaymentBatchEvent {

        public PaymentsPrepared {
            lines = List.copyOf(lines);
            held = List.copyOf(held);
        }
    }

    @EventType("batch.payments-issued.v1")
    record PaymentsIssued(BatchId batch, int run, List<Instruction> instructions) implements PaymentBatchEvent {

        public PaymentsIssued {
            instructions = List.copyOf(instructions);
        }
    }

    @EventType("batch.payments-accepted.v1")
    record PaymentsAccepted(BatchId batch, List<Accepted> accepted) implements PaymentBatchEvent {

        public PaymentsAccepted {
            accepted = List.copyOf(accepted);
        }
    }

    @EventType("batch.payments-settled.v1")
    record PaymentsSettled(BatchId batch, List<Settled> settled) implements PaymentBatchEvent {

        public PaymentsSettled {
            settled = List.copyOf(settled);
        }
    }

    /** Money came back after it was sent, before or after it was settled. */
    @EventType("batch.payments-returned.v1")
    record PaymentsReturned(BatchId batch, List<Returned> returned) implements PaymentBatchEvent {

        public PaymentsReturned {
            returned = List.copyOf(returned);
        }
    }

    /** The provider never moved the money. */
    @EventType("batch.payments-failed.v1")
    record PaymentsFailed(BatchId batch, List<Returned> failed) implements PaymentBatchEvent {

        public PaymentsFailed {
            failed = List.copyOf(failed);
        }
    }

    /** Nobody claimed the money; the provider still holds it, and the wallet may wake. */
    @EventType("batch.payments-expired.v1")
    record PaymentsExpired(BatchId batch, List<Accepted> expired) implements PaymentBatchEvent {

        public PaymentsExpired {
            expired = List.copyOf(expired);
        }
    }

    /** The provider confirms that it gave back what nobody claimed. */
    @EventType("batch.payments-reversed.v1")
    record PaymentsReversed(BatchId batch, List<Accepted> reversed) implements PaymentBatchEvent {

        public PaymentsReversed {
            reversed = List.copyOf(reversed);
        }
    }

    /** The run was cancelled before it was issued. */
    @EventType("batch.payments-cancelled.v1")
    record PaymentsCancelled(BatchId batch, int run, List<PaymentId> payments) implements PaymentBatchEvent {

        public PaymentsCancelled {
            payments = List.copyOf(payments);
        }
    }

    /**
     * An officer wants to pay again what came back.
     *
     * @param attempt the one that would follow
     * @param account where it would go
     */
    @EventType("batch.reissue-proposed.v1")
    record ReissueProposed(BatchId batch, PaymentId payment, int attempt, PaymentAccount account, ActorId by)
            implements PaymentBatchEvent {}

    /** A second officer agreed; the instruction follows in an event of its own. */
    @EventType("batch.reissue-approved.v1")
    record ReissueApproved(BatchId batch, PaymentId payment, int attempt, ActorId by) implements PaymentBatchEvent {}

    /** What came back went to the treasury: this payment is never made. */
    @EventType("batch.payment-refunded.v1")
    record PaymentRefunded(BatchId batch, PaymentId payment, ActorId by) implements PaymentBatchEvent {}

    /** An officer found out that what is recorded here is true. */
    @EventType("batch.conflict-resolved.v1")
    record PaymentConflictResolved(BatchId batch, PaymentId payment, ActorId by, String reason)
            implements PaymentBatchEvent {}

    /** An answer that contradicts a terminal state: an officer's task, never a second payment. */
    @EventType("batch.conflict-noticed.v1")
    record PaymentConflictNoticed(
            BatchId batch, PaymentId payment, InstructionId instruction, PaymentState stands, PaymentState claimed)
            implements PaymentBatchEvent {}

    /** The provider's own statement was compared with this batch, line by line. */
    @EventType("batch.reconciled.v1")
    record BatchReconciled(BatchId batch, int run, Taka settledHere, Taka settledThere, List<InstructionId> differences)
            implements PaymentBatchEvent {

        public BatchReconciled {
            differences = List.copyOf(differences);
        }
    }

    /** @param attempt from 1; a new one only after the last is terminally returned or failed */
    record Instruction(
            PaymentId payment, InstructionId instruction, int attempt, Taka amount, PaymentAccount account) {}

    record Accepted(PaymentId payment, InstructionId instruction) {}

    /** @param reference the provider's own transaction id */
    record Settled(PaymentId payment, InstructionId instruction, String reference) {}

    record Returned(PaymentId payment, InstructionId instruction, ReturnReason reason) {}
}

package bd.spbmu.kernel.payroll;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.Taka;
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

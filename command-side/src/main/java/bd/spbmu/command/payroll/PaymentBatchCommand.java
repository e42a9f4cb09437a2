package bd.spbmu.command.payroll;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a {@link PaymentBatch} can be told. */
public sealed interface PaymentBatchCommand extends Command {

    BatchId batch();

    /** Most are sent by the registry to itself. */
    @Override
    default Set<Role> allowedTo() {
        return Set.of();
    }

    @Override
    default Optional<ProgrammeCode> scopeProgramme() {
        return Optional.of(batch().payroll().programme());
    }

    /**
     * Lists what the batch would pay in a run; only who is not paid in this period yet.
     *
     * @param givenUp rejected or cancelled runs, whose payments are free again
     */
    record PrepareBatch(
            @TargetAggregateIdentifier BatchId batch,
            int run,
            int attempt,
            List<PaymentLine> lines,
            List<HeldLine> held,
            Set<Integer> givenUp)
            implements PaymentBatchCommand {

        public PrepareBatch {
            lines = List.copyOf(lines);
            held = List.copyOf(held);
            givenUp = Set.copyOf(givenUp);
        }

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MAKER);
        }
    }

    /** @param root what was approved: a batch that holds anything else pays nothing */
    record IssueBatch(@TargetAggregateIdentifier BatchId batch, int run, String root) implements PaymentBatchCommand {}

    /** Asks whom a payment is for; changes nothing. */
    record AskPayee(@TargetAggregateIdentifier BatchId batch, PaymentId payment) implements PaymentBatchCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MAKER);
        }
    }

    record CancelBatch(@TargetAggregateIdentifier BatchId batch, int run) implements PaymentBatchCommand {}

    /** @param attempt the one that would follow the last, which came back for certain */
    record ProposeReissue(
            @TargetAggregateIdentifier BatchId batch,
            PaymentId payment,
            int attempt,
            PaymentAccount account,
            ActorId by)
            implements PaymentBatchCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MAKER);
        }
    }

    /** @param account what the officer saw: another one means another proposal */
    record ApproveReissue(
            @TargetAggregateIdentifier BatchId batch, PaymentId payment, int attempt, AccountId account, ActorId by)
            implements PaymentBatchCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.CHECKER);
        }

        @Override
        public boolean onlyByPerson() {
            return true;
        }
    }

    /** What came back goes to the treasury: the payment is given up for ever. */
    record RefundPayment(@TargetAggregateIdentifier BatchId batch, PaymentId payment, ActorId by)
            implements PaymentBatchCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MAKER);
        }
    }

    /** The officer found out, outside of this system, that what is recorded here is true. */
    record ResolveConflict(@TargetAggregateIdentifier BatchId batch, PaymentId payment, String reason, ActorId by)
            implements PaymentBatchCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.CHECKER);
        }

        @Override
        public boolean onlyByPerson() {
            return true;
        }
    }

    record RecordResults(@TargetAggregateIdentifier BatchId batch, List<PaymentResult> results)
            implements PaymentBatchCommand {

        public RecordResults {
            results = List.copyOf(results);
        }
    }

    /** @param statement every line the provider has for this batch */
    record ReconcileBatch(@TargetAggregateIdentifier BatchId batch, int run, List<StatementLine> statement)
            implements PaymentBatchCommand {

        public ReconcileBatch {
            statement = List.copyOf(statement);
        }

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MAKER);
        }
    }
}

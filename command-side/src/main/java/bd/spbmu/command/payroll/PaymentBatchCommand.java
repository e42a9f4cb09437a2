package bd.spbmu.command.payroll;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.programme.ProgrammeCode;
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
     * @param rejected runs whose payments are free again
     */
    record PrepareBatch(
            @TargetAggregateIdentifier BatchId batch,
            int run,
            int attempt,
            List<PaymentLine> lines,
            List<HeldLine> held,
            Set<Integer> rejected)
            implements PaymentBatchCommand {

        public PrepareBatch {
            lines = List.copyOf(lines);
            held = List.copyOf(held);
            rejected = Set.copyOf(rejected);
        }

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MAKER);
        }
    }

    /** @param root what was approved: a batch that holds anything else pays nothing */
    record IssueBatch(@TargetAggregateIdentifier BatchId batch, int run, String root) implements PaymentBatchCommand {}

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

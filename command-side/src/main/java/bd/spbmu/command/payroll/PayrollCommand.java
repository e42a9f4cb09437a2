package bd.spbmu.command.payroll;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a {@link Payroll} can be told, always about one of its runs. */
sealed interface PayrollCommand extends Command {

    PayrollId payroll();

    int run();

    @Override
    default Set<Role> allowedTo() {
        return Set.of(Role.MAKER);
    }

    @Override
    default Optional<ProgrammeCode> scopeProgramme() {
        return Optional.of(payroll().programme());
    }

    /** @param batches how many batches the period gets, if this is its very first attempt */
    record BeginRun(@TargetAggregateIdentifier PayrollId payroll, int run, int batches, ActorId by)
            implements PayrollCommand {}

    record FreezeRun(
            @TargetAggregateIdentifier PayrollId payroll,
            int run,
            int attempt,
            ActorId by,
            LogPosition listedAt,
            int held,
            List<BatchTotal> batches)
            implements PayrollCommand {

        public FreezeRun {
            batches = List.copyOf(batches);
        }

        int payments() {
            return batches.stream().mapToInt(BatchTotal::payments).sum();
        }

        Taka total() {
            return batches.stream().map(BatchTotal::total).reduce(Taka.ZERO, Taka::plus);
        }
    }

    /** @param root the root the officer saw: another one means another list */
    record ApproveRun(@TargetAggregateIdentifier PayrollId payroll, int run, String root, ActorId by)
            implements PayrollCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.CHECKER);
        }

        @Override
        public boolean onlyByPerson() {
            return true;
        }
    }

    record RejectRun(@TargetAggregateIdentifier PayrollId payroll, int run, String reason, ActorId by)
            implements PayrollCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.CHECKER);
        }

        @Override
        public boolean onlyByPerson() {
            return true;
        }
    }

    record CancelRun(@TargetAggregateIdentifier PayrollId payroll, int run, String reason, ActorId by)
            implements PayrollCommand {

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MAKER, Role.CHECKER);
        }

        @Override
        public boolean onlyByPerson() {
            return true;
        }
    }

    record IssueRun(@TargetAggregateIdentifier PayrollId payroll, int run, ActorId by) implements PayrollCommand {}

    /** Asks how a run stands; changes nothing. */
    record AskRun(@TargetAggregateIdentifier PayrollId payroll, int run) implements PayrollCommand {}

    /** Asks how many batches the period has; changes nothing. */
    record AskBatches(@TargetAggregateIdentifier PayrollId payroll) implements PayrollCommand {

        /** No run in particular. */
        @Override
        public int run() {
            return 0;
        }

        @Override
        public Set<Role> allowedTo() {
            return Set.of(Role.MAKER, Role.CHECKER);
        }
    }
}

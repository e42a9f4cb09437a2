package bd.spbmu.command.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunFrozen;
import java.util.List;

/** Where one run of a payroll stands. */
sealed interface RunState {

    /** Preparation began and is not finished. */
    record Begun(int attempt) implements RunState {}

    /** A run whose list is fixed. */
    sealed interface Fixed extends RunState {

        Frozen frozen();
    }

    record Frozen(
            ActorId preparedBy, int attempt, String root, int payments, Taka total, int held, List<BatchTotal> batches)
            implements Fixed {

        static Frozen of(PayrollRunFrozen event) {
            return new Frozen(
                    event.preparedBy(),
                    event.attempt(),
                    event.root(),
                    event.payments(),
                    event.total(),
                    event.held(),
                    event.batches());
        }

        @Override
        public Frozen frozen() {
            return this;
        }
    }

    record Approved(Frozen frozen, ActorId by) implements Fixed {}

    record Rejected(Frozen frozen, ActorId by, String reason) implements Fixed {}

    record Cancelled(Frozen frozen, ActorId by, String reason) implements Fixed {}

    record Issued(Frozen frozen) implements Fixed {}
}

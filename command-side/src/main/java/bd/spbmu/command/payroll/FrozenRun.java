package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.RunState.Fixed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.payroll.PayrollId;

/**
 * A run whose list is fixed, as the maker and the checker see it.
 *
 * @param root what the checker approves
 * @param total sum of the payments, held lines excluded
 */
record FrozenRun(
        PayrollId payroll, int run, String root, int payments, Taka total, int held, int batches, ActorId preparedBy) {

    static FrozenRun of(PayrollId payroll, int run, Fixed fixed) {
        RunState.Frozen frozen = fixed.frozen();
        return new FrozenRun(
                payroll,
                run,
                frozen.root(),
                frozen.payments(),
                frozen.total(),
                frozen.held(),
                frozen.batches().size(),
                frozen.preparedBy());
    }
}

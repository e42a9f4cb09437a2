package bd.spbmu.infra.gateways;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.registry.Provider;

/**
 * One row of the queue.
 *
 * @param lease under which it was taken
 */
record Dispatch(
        InstructionId instruction,
        BatchId batch,
        Provider provider,
        Taka amount,
        Sealed wallet,
        DispatchState state,
        int tries,
        String lease) {}

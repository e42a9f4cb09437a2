package bd.spbmu.command.payroll;

import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.registry.Provider;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The instructions that are to be handed to providers; kept in the relational store, each until its provider took it. */
public interface PaymentDispatches {

    /** Adds what is not there yet, in the transaction of the caller. */
    void add(BatchId batch, List<Instruction> instructions);

    /** The batches of the instructions that were ever added for this provider; others are missing. */
    Map<InstructionId, BatchId> batchesOf(Provider provider, Collection<InstructionId> instructions);
}

package bd.spbmu.command.payroll;

import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.ReturnReason;

/** What a provider says became of an instruction. */
public sealed interface PaymentResult {

    InstructionId instruction();

    record Accepted(InstructionId instruction) implements PaymentResult {}

    /** @param reference the provider's own transaction id */
    record Settled(InstructionId instruction, String reference) implements PaymentResult {}

    record Returned(InstructionId instruction, ReturnReason reason) implements PaymentResult {}

    /** Nobody claimed it; the provider still holds the money. */
    record Expired(InstructionId instruction) implements PaymentResult {}

    /** What nobody claimed has been given back. */
    record Reversed(InstructionId instruction) implements PaymentResult {}

    record Failed(InstructionId instruction, ReturnReason reason) implements PaymentResult {}
}

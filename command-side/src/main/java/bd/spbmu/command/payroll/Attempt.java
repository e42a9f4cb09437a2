package bd.spbmu.command.payroll;

import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentState;

/**
 * One attempt at a payment, which the provider knows by its instruction.
 *
 * @param state from issued onwards
 */
record Attempt(InstructionId instruction, int number, PaymentState state) {

    Attempt now(PaymentState next) {
        return new Attempt(instruction, number, next);
    }
}

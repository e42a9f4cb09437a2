package bd.spbmu.command.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentState;

/**
 * One line of a provider's own statement.
 *
 * @param state where the money is according to the provider
 */
public record StatementLine(InstructionId instruction, Taka amount, PaymentState state) {}

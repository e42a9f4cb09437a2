package bd.spbmu.command.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.InstructionId;

/**
 * One line of a provider's own statement.
 *
 * @param settled whether the person has the money according to the provider
 */
public record StatementLine(InstructionId instruction, Taka amount, boolean settled) {}

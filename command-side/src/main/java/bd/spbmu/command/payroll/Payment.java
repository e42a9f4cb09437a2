package bd.spbmu.command.payroll;

import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PaymentState;
import org.jspecify.annotations.Nullable;

/**
 * One payment inside its batch.
 *
 * @param instruction the last attempt, absent before the first
 */
record Payment(
        PaymentLine line,
        int run,
        PaymentState state,
        @Nullable InstructionId instruction) {

    static Payment prepared(PaymentLine line, int run) {
        return new Payment(line, run, PaymentState.PREPARED, null);
    }

    Payment issued(InstructionId attempt) {
        return new Payment(line, run, PaymentState.ISSUED, attempt);
    }

    Payment now(PaymentState next) {
        return new Payment(line, run, next, instruction);
    }
}

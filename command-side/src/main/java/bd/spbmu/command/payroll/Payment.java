package bd.spbmu.command.payroll;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One payment inside its batch.
 *
 * @param attempts in order; a new one follows only when the last is back for certain
 * @param closed refunded or cancelled, absent while the attempts speak for it
 * @param proposal the attempt an officer wants next
 */
record Payment(
        PaymentLine line,
        int run,
        List<Attempt> attempts,
        @Nullable PaymentState closed,
        @Nullable Proposal proposal) {

    Payment {
        attempts = List.copyOf(attempts);
    }

    /** @param by who may not agree to it as well */
    record Proposal(int attempt, PaymentAccount account, ActorId by) {}

    static Payment prepared(PaymentLine line, int run) {
        return new Payment(line, run, List.of(), null, null);
    }

    PaymentState state() {
        if (closed != null) {
            return closed;
        }
        return attempts.isEmpty() ? PaymentState.PREPARED : attempts.getLast().state();
    }

    Attempt attempt(InstructionId instruction) {
        return attempts.stream()
                .filter(attempt -> attempt.instruction().equals(instruction))
                .findFirst()
                .orElseThrow();
    }

    int nextAttempt() {
        return attempts.size() + 1;
    }

    Payment issued(Instruction instruction) {
        Attempt attempt = new Attempt(instruction.instruction(), instruction.attempt(), PaymentState.ISSUED);
        return new Payment(
                line, run, Stream.concat(attempts.stream(), Stream.of(attempt)).toList(), null, null);
    }

    Payment told(InstructionId instruction, PaymentState state) {
        List<Attempt> told = attempts.stream()
                .map(attempt -> attempt.instruction().equals(instruction) ? attempt.now(state) : attempt)
                .toList();
        return new Payment(line, run, told, closed, proposal);
    }

    Payment proposed(Proposal next) {
        return new Payment(line, run, attempts, closed, next);
    }

    Payment closed(PaymentState as) {
        return new Payment(line, run, attempts, as, null);
    }
}

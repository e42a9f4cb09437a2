package bd.spbmu.command.payroll;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.BatchReconciled;
import bd.spbmu.kernel.payroll.PaymentState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares a provider's statement with what is recorded here, attempt by attempt. */
final class Reconciliation {

    private Reconciliation() {}

    /** Differences: another amount, another state, or an instruction the other side does not know. */
    static BatchReconciled of(BatchId batch, int run, Collection<Payment> payments, List<StatementLine> statement) {
        Map<InstructionId, StatementLine> there = new LinkedHashMap<>();
        List<InstructionId> differences = new ArrayList<>();
        Taka settledThere = Taka.ZERO;
        for (StatementLine line : statement) {
            if (there.put(line.instruction(), line) != null) {
                differences.add(line.instruction());
            }
            settledThere = line.state() == PaymentState.SETTLED ? settledThere.plus(line.amount()) : settledThere;
        }
        Taka settledHere = Taka.ZERO;
        for (Payment payment : payments) {
            Taka amount = payment.line().amount();
            for (Attempt attempt : payment.attempts()) {
                settledHere = attempt.state() == PaymentState.SETTLED ? settledHere.plus(amount) : settledHere;
                if (differs(attempt.state(), amount, there.remove(attempt.instruction()))) {
                    differences.add(attempt.instruction());
                }
            }
        }
        differences.addAll(there.keySet());
        return new BatchReconciled(
                batch,
                run,
                settledHere,
                settledThere,
                differences.stream().distinct().toList());
    }

    private static boolean differs(PaymentState here, Taka amount, @Nullable StatementLine line) {
        if (line == null) {
            // what the provider never had is no difference while it was refused or is still on its way
            return here != PaymentState.FAILED && here != PaymentState.ISSUED;
        }
        boolean underWay = here == PaymentState.ISSUED && line.state() == PaymentState.ACCEPTED;
        return (line.state() != here && !underWay) || !line.amount().equals(amount);
    }
}

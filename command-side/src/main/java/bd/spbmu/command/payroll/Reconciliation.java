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

/** Compares a provider's statement with what is recorded here, line by line. */
final class Reconciliation {

    private Reconciliation() {}

    /** Differences: another amount, settled on one side only, or an instruction the other side does not know. */
    static BatchReconciled of(BatchId batch, int run, Collection<Payment> payments, List<StatementLine> statement) {
        Map<InstructionId, StatementLine> there = new LinkedHashMap<>();
        List<InstructionId> differences = new ArrayList<>();
        Taka settledThere = Taka.ZERO;
        for (StatementLine line : statement) {
            if (there.put(line.instruction(), line) != null) {
                differences.add(line.instruction());
            }
            settledThere = line.settled() ? settledThere.plus(line.amount()) : settledThere;
        }
        Taka settledHere = Taka.ZERO;
        for (Payment payment : payments) {
            if (payment.instruction() != null) {
                boolean settled = payment.state() == PaymentState.SETTLED;
                settledHere = settled ? settledHere.plus(payment.line().amount()) : settledHere;
                if (differs(payment, settled, there.remove(payment.instruction()))) {
                    differences.add(payment.instruction());
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

    private static boolean differs(Payment payment, boolean settled, @Nullable StatementLine line) {
        if (line == null) {
            // what the provider never had is no difference while it was refused or is still on its way
            return settled || payment.state() == PaymentState.RETURNED;
        }
        return line.settled() != settled || !line.amount().equals(payment.line().amount());
    }
}

package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentProvider;
import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.command.payroll.StatementLine;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.registry.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a tally of what leaves: the other side takes an id once, and so cannot tell how often it came. */
final class TalliedProvider implements PaymentProvider {

    private final PaymentProvider real;
    private final Map<InstructionId, Integer> sent;

    TalliedProvider(PaymentProvider real, ConcurrentHashMap<InstructionId, Integer> sent) {
        this.real = real;
        this.sent = sent;
    }

    @Override
    public Provider provider() {
        return real.provider();
    }

    @Override
    public List<PaymentResult> send(List<Transfer> transfers) {
        transfers.forEach(transfer -> sent.merge(transfer.instruction(), 1, Integer::sum));
        return real.send(transfers);
    }

    @Override
    public Optional<PaymentResult> ask(InstructionId instruction) {
        return real.ask(instruction);
    }

    @Override
    public Map<BatchId, List<StatementLine>> statement(PayrollId payroll) {
        return real.statement(payroll);
    }
}

package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentProvider;
import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.command.payroll.StatementLine;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.registry.Provider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a tally of what leaves: the other side takes an id once, and so cannot tell how often it came. */
final class TalliedProvider implements PaymentProvider {

    private final PaymentProvider real;
    private final Map<InstructionId, Integer> sent;
    private final Set<InstructionId> withheld;

    /** @param withheld what the provider keeps silent about when asked */
    TalliedProvider(PaymentProvider real, ConcurrentHashMap<InstructionId, Integer> sent, Set<InstructionId> withheld) {
        this.real = real;
        this.sent = sent;
        this.withheld = withheld;
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
    public Told ask(Collection<InstructionId> instructions) {
        Told told = real.ask(instructions);
        return new Told(
                told.results().stream()
                        .filter(result -> !withheld.contains(result.instruction()))
                        .toList(),
                told.neverSeen());
    }

    @Override
    public Map<BatchId, List<StatementLine>> statement(PayrollId payroll) {
        return real.statement(payroll);
    }
}

package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.EligibleEnrolments.Listing;
import bd.spbmu.command.payroll.PaymentBatch.Prepared;
import bd.spbmu.command.payroll.PaymentBatchCommand.PrepareBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.ReconcileBatch;
import bd.spbmu.command.payroll.Payroll.Preparation;
import bd.spbmu.command.payroll.PayrollCommand.AskRun;
import bd.spbmu.command.payroll.PayrollCommand.BeginRun;
import bd.spbmu.command.payroll.PayrollCommand.FreezeRun;
import bd.spbmu.command.payroll.RunState.Fixed;
import bd.spbmu.command.payroll.RunState.Issued;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.BatchReconciled;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.PayrollProblem;
import bd.spbmu.kernel.programme.BenefitRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * The way of a payroll run: begin, list who is due, let every batch take its lines, freeze. Each step may be repeated: a run
 * that died half-way is begun again and overtakes the earlier attempt.
 */
@Component
class Payrolls {

    private static final int PAYMENTS_PER_BATCH = 500;

    private final CommandGateway commands;
    private final EligibleEnrolments eligible;
    private final BenefitRules benefits;
    private final List<PaymentProvider> providers;

    Payrolls(
            CommandGateway commands,
            EligibleEnrolments eligible,
            BenefitRules benefits,
            List<PaymentProvider> providers) {
        this.commands = commands;
        this.eligible = eligible;
        this.benefits = benefits;
        this.providers = List.copyOf(providers);
    }

    FrozenRun prepare(PayrollId payroll, int run) {
        ActorId maker = Request.actorNow().id();
        Amounts amounts = Amounts.of(benefits.of(payroll.programme()), payroll.period());
        Listing listing = eligible.in(payroll.programme(), payroll.period());
        int batches = Math.ceilDiv(Math.max(1, listing.enrolments().size()), PAYMENTS_PER_BATCH);
        Preparation preparation = commands.sendAndWait(new BeginRun(payroll, run, batches, maker));
        if (preparation.fixed() != null) {
            return FrozenRun.of(payroll, run, preparation.fixed());
        }
        PaymentList list = new PaymentList(payroll, preparation.batches(), listing.enrolments(), amounts);
        List<Prepared> prepared = new ArrayList<>();
        for (int batch = 0; batch < list.batches(); batch++) {
            prepared.add(commands.sendAndWait(new PrepareBatch(
                    new BatchId(payroll, batch),
                    run,
                    preparation.attempt(),
                    list.lines(batch),
                    list.held(batch),
                    preparation.givenUp())));
        }
        int held = prepared.stream().mapToInt(Prepared::held).sum();
        List<BatchTotal> totals = prepared.stream().map(Prepared::total).toList();
        Fixed frozen = commands.sendAndWait(
                new FreezeRun(payroll, run, preparation.attempt(), maker, listing.at(), held, totals));
        return FrozenRun.of(payroll, run, frozen);
    }

    /** Compares every batch with the providers' own statements. */
    Reconciled reconcile(PayrollId payroll, int run) {
        RunState state = commands.sendAndWait(new AskRun(payroll, run));
        if (!(state instanceof Issued issued)) {
            throw new Refusal(PayrollProblem.NOT_ISSUED);
        }
        Map<BatchId, List<StatementLine>> statement = statement(payroll);
        List<BatchReconciled> batches = issued.frozen().batches().stream()
                .map(batch -> new BatchId(payroll, batch.number()))
                .map(batch -> commands.<BatchReconciled>sendAndWait(
                        new ReconcileBatch(batch, run, statement.getOrDefault(batch, List.of()))))
                .toList();
        return Reconciled.of(batches);
    }

    private Map<BatchId, List<StatementLine>> statement(PayrollId payroll) {
        try {
            return providers.stream()
                    .flatMap(provider -> provider.statement(payroll).entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Payrolls::joined));
        } catch (PaymentProvider.Unanswered silent) {
            throw new Refusal(PayrollProblem.PROVIDER_UNAVAILABLE);
        }
    }

    private static List<StatementLine> joined(List<StatementLine> one, List<StatementLine> other) {
        List<StatementLine> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** @param differences instruction ids on which the two sides disagree */
    record Reconciled(Taka settledHere, Taka settledThere, List<String> differences) {

        static Reconciled of(List<BatchReconciled> batches) {
            return new Reconciled(
                    batches.stream().map(BatchReconciled::settledHere).reduce(Taka.ZERO, Taka::plus),
                    batches.stream().map(BatchReconciled::settledThere).reduce(Taka.ZERO, Taka::plus),
                    batches.stream()
                            .flatMap(batch -> batch.differences().stream())
                            .map(instruction -> instruction.text())
                            .toList());
        }
    }
}

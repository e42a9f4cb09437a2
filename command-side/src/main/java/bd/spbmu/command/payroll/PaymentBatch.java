package bd.spbmu.command.payroll;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.payroll.PaymentBatchCommand.IssueBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.PrepareBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.ReconcileBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.RecordResults;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.MerkleTree;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.BatchReconciled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsAccepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsFailed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReturned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsSettled;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollProblem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Some 500 payments of one payroll over every run of its period: the one place where a payment can be made, once. */
@Aggregate(cache = "aggregateCache")
class PaymentBatch {

    @AggregateIdentifier
    private BatchId id;

    private final Map<PaymentId, Payment> payments = new TreeMap<>(Comparator.comparing(PaymentId::text));
    private final Map<InstructionId, PaymentId> attempts = new HashMap<>();
    private final Map<Integer, Integer> preparedAttempts = new HashMap<>();
    private final Set<PaymentConflictNoticed> conflicts = new HashSet<>();

    PaymentBatch() {}

    /** What the run now holds of this batch. */
    record Prepared(BatchTotal total, int held) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Prepared prepare(PrepareBatch command) {
        if (preparedAttempts.getOrDefault(command.run(), 0) > command.attempt()) {
            throw new Refusal(PayrollProblem.PREPARATION_OVERTAKEN);
        }
        List<PaymentLine> lines = command.lines().stream()
                .filter(line -> isFree(line.payment(), command))
                .sorted(Comparator.comparing(line -> line.payment().text()))
                .toList();
        List<HeldLine> held = command.held().stream()
                .filter(line -> isFree(line.payment(), command))
                .sorted(Comparator.comparing(line -> line.payment().text()))
                .toList();
        apply(new PaymentsPrepared(command.batch(), command.run(), command.attempt(), lines, held));
        return new Prepared(total(command.batch(), lines), held.size());
    }

    /** Not yet in this period, or only in an attempt that this one replaces. */
    private boolean isFree(PaymentId payment, PrepareBatch command) {
        Payment known = payments.get(payment);
        if (known == null) {
            return true;
        }
        boolean replaced = known.run() == command.run() || command.rejected().contains(known.run());
        return known.state() == PaymentState.PREPARED && replaced;
    }

    private static BatchTotal total(BatchId batch, List<PaymentLine> lines) {
        Taka sum = lines.stream().map(PaymentLine::amount).reduce(Taka.ZERO, Taka::plus);
        String root = MerkleTree.rootOf(lines.stream().map(PaymentLine::leaf).toList());
        return new BatchTotal(batch.number(), lines.size(), sum, root);
    }

    @CommandHandler
    void issue(IssueBatch command) {
        List<PaymentLine> lines = linesOf(command.run());
        if (!total(id, lines).root().equals(command.root())) {
            throw new Refusal(PayrollProblem.ROOT_DIFFERS);
        }
        List<Instruction> instructions = lines.stream()
                .filter(line -> stateOf(line) == PaymentState.PREPARED)
                .map(PaymentBatch::firstAttempt)
                .toList();
        if (!instructions.isEmpty()) {
            apply(new PaymentsIssued(id, command.run(), instructions));
        }
    }

    private List<PaymentLine> linesOf(int run) {
        return payments.values().stream()
                .filter(payment -> payment.run() == run)
                .map(Payment::line)
                .toList();
    }

    private PaymentState stateOf(PaymentLine line) {
        return Objects.requireNonNull(payments.get(line.payment())).state();
    }

    private static Instruction firstAttempt(PaymentLine line) {
        return new Instruction(line.payment(), InstructionId.of(line.payment(), 1), 1, line.amount(), line.account());
    }

    @CommandHandler
    void record(RecordResults command) {
        Answers answers = new Answers(id);
        Map<PaymentId, Payment> heard = new HashMap<>();
        for (PaymentResult result : command.results()) {
            PaymentId payment = attempts.get(result.instruction());
            if (payment == null) {
                throw new Refusal(PayrollProblem.INSTRUCTION_UNKNOWN);
            }
            Payment current = heard.computeIfAbsent(payment, known -> Objects.requireNonNull(payments.get(known)));
            heard.put(payment, current.now(answers.hear(current, result)));
        }
        answers.events().stream()
                .filter(event -> !(event instanceof PaymentConflictNoticed known) || !conflicts.contains(known))
                .distinct()
                .forEach(event -> apply(event));
    }

    @CommandHandler
    BatchReconciled reconcile(ReconcileBatch command) {
        BatchReconciled reconciled = Reconciliation.of(id, command.run(), payments.values(), command.statement());
        apply(reconciled);
        return reconciled;
    }

    @EventSourcingHandler
    void evolve(PaymentBatchEvent event) {
        id = event.batch();
        switch (event) {
            case PaymentsPrepared prepared -> replace(prepared);
            case PaymentsIssued issued -> issued.instructions().forEach(this::issued);
            case PaymentsAccepted accepted ->
                accepted.accepted().forEach(one -> move(one.payment(), PaymentState.ACCEPTED));
            case PaymentsSettled settled -> settled.settled().forEach(one -> move(one.payment(), PaymentState.SETTLED));
            case PaymentsReturned returned ->
                returned.returned().forEach(one -> move(one.payment(), PaymentState.RETURNED));
            case PaymentsFailed failed -> failed.failed().forEach(one -> move(one.payment(), PaymentState.FAILED));
            case PaymentConflictNoticed conflict -> conflicts.add(conflict);
            case BatchReconciled compared -> {}
        }
    }

    private void replace(PaymentsPrepared prepared) {
        preparedAttempts.put(prepared.run(), prepared.attempt());
        payments.values()
                .removeIf(payment -> payment.run() == prepared.run() && payment.state() == PaymentState.PREPARED);
        prepared.lines().forEach(line -> payments.put(line.payment(), Payment.prepared(line, prepared.run())));
    }

    private void issued(Instruction instruction) {
        attempts.put(instruction.instruction(), instruction.payment());
        payments.computeIfPresent(instruction.payment(), (payment, known) -> known.issued(instruction.instruction()));
    }

    private void move(PaymentId moved, PaymentState state) {
        payments.computeIfPresent(moved, (payment, known) -> known.now(state));
    }
}

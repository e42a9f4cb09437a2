package bd.spbmu.command.payroll;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.command.payroll.Payment.Proposal;
import bd.spbmu.command.payroll.PaymentBatchCommand.ApproveReissue;
import bd.spbmu.command.payroll.PaymentBatchCommand.AskPayee;
import bd.spbmu.command.payroll.PaymentBatchCommand.CancelBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.IssueBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.PrepareBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.ProposeReissue;
import bd.spbmu.command.payroll.PaymentBatchCommand.ReconcileBatch;
import bd.spbmu.command.payroll.PaymentBatchCommand.RecordResults;
import bd.spbmu.command.payroll.PaymentBatchCommand.RefundPayment;
import bd.spbmu.command.payroll.PaymentBatchCommand.ResolveConflict;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.HeldLine;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.MerkleTree;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.BatchReconciled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictResolved;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentRefunded;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsCancelled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.ReissueApproved;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.ReissueProposed;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.PayrollEvent.BatchTotal;
import bd.spbmu.kernel.payroll.PayrollProblem;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Some 500 payments of one payroll over every run of its period: the one place where a payment can be made, once. */
@Aggregate(cache = "aggregateCache")
class PaymentBatch {

    @AggregateIdentifier
    private BatchId id;

    private final PaymentBook book = new PaymentBook();

    PaymentBatch() {}

    /** What the run now holds of this batch. */
    record Prepared(BatchTotal total, int held) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Prepared prepare(PrepareBatch command) {
        if (book.preparedAttempt(command.run()) > command.attempt()) {
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

    /** Not yet in this period, or only in an attempt that this one replaces, or in a run that was given up. */
    private boolean isFree(PaymentId payment, PrepareBatch command) {
        Payment known = book.find(payment).orElse(null);
        if (known == null) {
            return true;
        }
        boolean replaced = known.run() == command.run() || command.givenUp().contains(known.run());
        return replaced && (known.state() == PaymentState.PREPARED || known.state() == PaymentState.CANCELLED);
    }

    private static BatchTotal total(BatchId batch, List<PaymentLine> lines) {
        Taka sum = lines.stream().map(PaymentLine::amount).reduce(Taka.ZERO, Taka::plus);
        String root = MerkleTree.rootOf(lines.stream().map(PaymentLine::leaf).toList());
        return new BatchTotal(batch.number(), lines.size(), sum, root);
    }

    @CommandHandler
    void issue(IssueBatch command) {
        List<PaymentLine> lines = book.linesOf(command.run());
        if (!total(id, lines).root().equals(command.root())) {
            throw new Refusal(PayrollProblem.ROOT_DIFFERS);
        }
        List<Instruction> instructions = prepared(command.run()).stream()
                .map(payment -> attempt(payment.line(), 1, payment.line().account()))
                .toList();
        if (!instructions.isEmpty()) {
            apply(new PaymentsIssued(id, command.run(), instructions));
        }
    }

    private List<Payment> prepared(int run) {
        return book.payments().stream()
                .filter(payment -> payment.run() == run && payment.state() == PaymentState.PREPARED)
                .toList();
    }

    private static Instruction attempt(PaymentLine line, int number, PaymentAccount account) {
        return new Instruction(
                line.payment(), InstructionId.of(line.payment(), number), number, line.amount(), account);
    }

    @CommandHandler
    void cancel(CancelBatch command) {
        List<PaymentId> payments = prepared(command.run()).stream()
                .map(payment -> payment.line().payment())
                .toList();
        if (!payments.isEmpty()) {
            apply(new PaymentsCancelled(id, command.run(), payments));
        }
    }

    @CommandHandler
    void record(RecordResults command) {
        Answers answers = new Answers(id);
        Map<PaymentId, Payment> heard = new HashMap<>();
        for (PaymentResult result : command.results()) {
            Payment stored = book.ofAttempt(result.instruction());
            Payment current = heard.getOrDefault(stored.line().payment(), stored);
            heard.put(stored.line().payment(), answers.hear(current, result));
        }
        answers.events().stream().filter(book::isNew).distinct().forEach(event -> apply(event));
    }

    @CommandHandler
    BeneficiaryId ask(AskPayee command) {
        return book.known(command.payment()).line().beneficiary();
    }

    @CommandHandler
    void propose(ProposeReissue command) {
        Payment payment = book.known(command.payment());
        Proposal proposal = new Proposal(command.attempt(), command.account(), command.by());
        if (command.attempt() <= payment.attempts().size() || isSame(proposal, payment.proposal())) {
            return;
        }
        requireBack(payment, command.attempt());
        apply(new ReissueProposed(id, command.payment(), command.attempt(), command.account(), command.by()));
    }

    private static boolean isSame(Proposal wanted, @Nullable Proposal known) {
        return known != null
                && known.attempt() == wanted.attempt()
                && known.account().account().equals(wanted.account().account());
    }

    @CommandHandler
    void approve(ApproveReissue command) {
        Payment payment = book.known(command.payment());
        if (command.attempt() <= payment.attempts().size()) {
            return;
        }
        Proposal proposal = payment.proposal();
        if (proposal == null || proposal.attempt() != command.attempt()) {
            throw new Refusal(PayrollProblem.REISSUE_NOT_PROPOSED);
        }
        if (proposal.by().equals(command.by())) {
            throw new Refusal(PayrollProblem.APPROVER_PREPARED_IT);
        }
        if (!proposal.account().account().equals(command.account())) {
            throw new Refusal(PayrollProblem.REISSUE_DIFFERS);
        }
        requireBack(payment, command.attempt());
        apply(new ReissueApproved(id, command.payment(), command.attempt(), command.by()));
        apply(new PaymentsIssued(
                id, payment.run(), List.of(attempt(payment.line(), command.attempt(), proposal.account()))));
    }

    @CommandHandler
    void refund(RefundPayment command) {
        Payment payment = book.known(command.payment());
        if (payment.state() != PaymentState.REFUNDED) {
            requireBack(payment, payment.nextAttempt());
            apply(new PaymentRefunded(id, command.payment(), command.by()));
        }
    }

    /** What is unknown, under way, unclaimed at the provider or disputed is never paid again and never given up. */
    private void requireBack(Payment payment, int attempt) {
        if (!payment.state().isBack() || attempt != payment.nextAttempt()) {
            throw new Refusal(PayrollProblem.MONEY_NOT_BACK);
        }
        if (book.isDisputed(payment.line().payment())) {
            throw new Refusal(PayrollProblem.CONFLICT_OPEN);
        }
    }

    @CommandHandler
    void resolve(ResolveConflict command) {
        book.known(command.payment());
        if (!book.isDisputed(command.payment())) {
            throw new Refusal(PayrollProblem.NO_CONFLICT);
        }
        apply(new PaymentConflictResolved(id, command.payment(), command.by(), command.reason()));
    }

    @CommandHandler
    BatchReconciled reconcile(ReconcileBatch command) {
        BatchReconciled reconciled = Reconciliation.of(id, command.run(), book.payments(), command.statement());
        apply(reconciled);
        return reconciled;
    }

    @EventSourcingHandler
    void evolve(PaymentBatchEvent event) {
        id = event.batch();
        book.evolve(event);
    }
}

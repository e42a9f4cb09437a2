package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.Payment.Proposal;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.BatchReconciled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Instruction;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictResolved;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentRefunded;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsAccepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsCancelled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsExpired;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsFailed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsPrepared;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReturned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReversed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsSettled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.ReissueApproved;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.ReissueProposed;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentLine;
import bd.spbmu.kernel.payroll.PaymentState;
import bd.spbmu.kernel.payroll.PayrollProblem;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a batch knows of its payments: the fold of its events. */
final class PaymentBook {

    private final Map<PaymentId, Payment> payments = new TreeMap<>(Comparator.comparing(PaymentId::text));
    private final Map<InstructionId, PaymentId> attempts = new HashMap<>();
    private final Map<Integer, Integer> preparedAttempts = new HashMap<>();
    private final Set<PaymentConflictNoticed> noticed = new HashSet<>();
    private final Set<PaymentId> disputed = new HashSet<>();

    int preparedAttempt(int run) {
        return preparedAttempts.getOrDefault(run, 0);
    }

    Collection<Payment> payments() {
        return payments.values();
    }

    Optional<Payment> find(PaymentId payment) {
        return Optional.ofNullable(payments.get(payment));
    }

    Payment known(PaymentId payment) {
        return find(payment).orElseThrow(() -> new Refusal(PayrollProblem.PAYMENT_UNKNOWN));
    }

    Payment ofAttempt(InstructionId instruction) {
        PaymentId payment = attempts.get(instruction);
        if (payment == null) {
            throw new Refusal(PayrollProblem.INSTRUCTION_UNKNOWN);
        }
        return Objects.requireNonNull(payments.get(payment));
    }

    List<PaymentLine> linesOf(int run) {
        return payments.values().stream()
                .filter(payment -> payment.run() == run)
                .map(Payment::line)
                .toList();
    }

    boolean isNew(PaymentBatchEvent event) {
        return !(event instanceof PaymentConflictNoticed conflict) || !noticed.contains(conflict);
    }

    boolean isDisputed(PaymentId payment) {
        return disputed.contains(payment);
    }

    void evolve(PaymentBatchEvent event) {
        switch (event) {
            case PaymentsPrepared prepared -> replace(prepared);
            case PaymentsIssued issued -> issued.instructions().forEach(this::issued);
            case PaymentsAccepted accepted ->
                accepted.accepted().forEach(one -> told(one.instruction(), PaymentState.ACCEPTED));
            case PaymentsSettled settled ->
                settled.settled().forEach(one -> told(one.instruction(), PaymentState.SETTLED));
            case PaymentsReturned returned ->
                returned.returned().forEach(one -> told(one.instruction(), PaymentState.RETURNED));
            case PaymentsFailed failed -> failed.failed().forEach(one -> told(one.instruction(), PaymentState.FAILED));
            case PaymentsExpired expired ->
                expired.expired().forEach(one -> told(one.instruction(), PaymentState.EXPIRED));
            case PaymentsReversed reversed ->
                reversed.reversed().forEach(one -> told(one.instruction(), PaymentState.REVERSED));
            case PaymentsCancelled cancelled ->
                cancelled.payments().forEach(one -> change(one, payment -> payment.closed(PaymentState.CANCELLED)));
            case ReissueProposed proposed ->
                change(
                        proposed.payment(),
                        payment ->
                                payment.proposed(new Proposal(proposed.attempt(), proposed.account(), proposed.by())));
            case ReissueApproved approved -> {}
            case PaymentRefunded refunded ->
                change(refunded.payment(), payment -> payment.closed(PaymentState.REFUNDED));
            case PaymentConflictNoticed conflict -> {
                noticed.add(conflict);
                disputed.add(conflict.payment());
            }
            case PaymentConflictResolved resolved -> disputed.remove(resolved.payment());
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
        change(instruction.payment(), payment -> payment.issued(instruction));
    }

    private void told(InstructionId instruction, PaymentState state) {
        change(Objects.requireNonNull(attempts.get(instruction)), payment -> payment.told(instruction, state));
    }

    private void change(PaymentId payment, UnaryOperator<Payment> change) {
        payments.computeIfPresent(payment, (id, known) -> change.apply(known));
    }
}

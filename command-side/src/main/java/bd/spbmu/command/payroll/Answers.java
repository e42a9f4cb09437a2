package bd.spbmu.command.payroll;

import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Accepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsAccepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsFailed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReturned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsSettled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Returned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Settled;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The automaton of a payment: what an answer changes, gathered so that one event speaks of many. Late, repeated and reordered
 * answers change nothing; a contradiction of a terminal state is noticed, and changes nothing either.
 */
final class Answers {

    private final BatchId batch;
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private final List<Returned> returned = new ArrayList<>();
    private final List<Returned> failed = new ArrayList<>();
    private final List<PaymentBatchEvent> conflicts = new ArrayList<>();

    Answers(BatchId batch) {
        this.batch = batch;
    }

    /** @return where the payment stands afterwards */
    PaymentState hear(Payment payment, PaymentResult result) {
        return switch (result) {
            case PaymentResult.Accepted answer -> accept(payment);
            case PaymentResult.Settled answer -> settle(payment, answer);
            case PaymentResult.Returned answer -> giveBack(payment, answer);
            case PaymentResult.Failed answer -> fail(payment, answer);
        };
    }

    private PaymentState accept(Payment payment) {
        if (payment.state() != PaymentState.ISSUED) {
            return payment.state();
        }
        accepted.add(new Accepted(id(payment), instructionOf(payment)));
        return PaymentState.ACCEPTED;
    }

    private PaymentState settle(Payment payment, PaymentResult.Settled answer) {
        return switch (payment.state()) {
            case ISSUED, ACCEPTED -> {
                settled.add(new Settled(id(payment), answer.instruction(), answer.reference()));
                yield PaymentState.SETTLED;
            }
            case FAILED -> contradicted(payment, PaymentState.SETTLED);
            // a return may overtake the settlement it undoes
            case PREPARED, SETTLED, RETURNED -> payment.state();
        };
    }

    private PaymentState giveBack(Payment payment, PaymentResult.Returned answer) {
        return switch (payment.state()) {
            case ISSUED, ACCEPTED, SETTLED -> {
                returned.add(new Returned(id(payment), answer.instruction(), answer.reason()));
                yield PaymentState.RETURNED;
            }
            case FAILED -> contradicted(payment, PaymentState.RETURNED);
            case PREPARED, RETURNED -> payment.state();
        };
    }

    private PaymentState fail(Payment payment, PaymentResult.Failed answer) {
        return switch (payment.state()) {
            case ISSUED, ACCEPTED -> {
                failed.add(new Returned(id(payment), answer.instruction(), answer.reason()));
                yield PaymentState.FAILED;
            }
            case SETTLED, RETURNED -> contradicted(payment, PaymentState.FAILED);
            case PREPARED, FAILED -> payment.state();
        };
    }

    private PaymentState contradicted(Payment payment, PaymentState claimed) {
        conflicts.add(new PaymentConflictNoticed(batch, id(payment), instructionOf(payment), payment.state(), claimed));
        return payment.state();
    }

    List<PaymentBatchEvent> events() {
        List<PaymentBatchEvent> events = new ArrayList<>();
        if (!accepted.isEmpty()) {
            events.add(new PaymentsAccepted(batch, accepted));
        }
        if (!settled.isEmpty()) {
            events.add(new PaymentsSettled(batch, settled));
        }
        if (!returned.isEmpty()) {
            events.add(new PaymentsReturned(batch, returned));
        }
        if (!failed.isEmpty()) {
            events.add(new PaymentsFailed(batch, failed));
        }
        events.addAll(conflicts);
        return events;
    }

    private static PaymentId id(Payment payment) {
        return payment.line().payment();
    }

    private static InstructionId instructionOf(Payment payment) {
        return Objects.requireNonNull(payment.instruction());
    }
}

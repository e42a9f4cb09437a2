package bd.spbmu.command.payroll;

import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Accepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentConflictNoticed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsAccepted;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsExpired;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsFailed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReturned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsReversed;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsSettled;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Returned;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.Settled;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PaymentState;
import java.util.ArrayList;
import java.util.List;

/**
 * The automaton of an attempt: what an answer changes, gathered so that one event speaks of many. Late, repeated and reordered
 * answers change nothing; a contradiction of a terminal state is noticed, and changes nothing either.
 */
final class Answers {

    private final BatchId batch;
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private final List<Returned> returned = new ArrayList<>();
    private final List<Returned> failed = new ArrayList<>();
    private final List<Accepted> expired = new ArrayList<>();
    private final List<Accepted> reversed = new ArrayList<>();
    private final List<PaymentConflictNoticed> conflicts = new ArrayList<>();

    Answers(BatchId batch) {
        this.batch = batch;
    }

    /** What an answer makes of an attempt. */
    private enum Change {
        MOVES,
        NONE,
        CONTRADICTS
    }

    /** @return the payment afterwards */
    Payment hear(Payment payment, PaymentResult result) {
        PaymentState stands = payment.attempt(result.instruction()).state();
        PaymentState claimed = claimOf(result);
        return switch (change(stands, claimed)) {
            case NONE -> payment;
            case CONTRADICTS -> {
                conflicts.add(new PaymentConflictNoticed(batch, id(payment), result.instruction(), stands, claimed));
                yield payment;
            }
            case MOVES -> {
                note(id(payment), result);
                yield payment.told(result.instruction(), claimed);
            }
        };
    }

    private static PaymentState claimOf(PaymentResult result) {
        return switch (result) {
            case PaymentResult.Accepted answer -> PaymentState.ACCEPTED;
            case PaymentResult.Settled answer -> PaymentState.SETTLED;
            case PaymentResult.Returned answer -> PaymentState.RETURNED;
            case PaymentResult.Failed answer -> PaymentState.FAILED;
            case PaymentResult.Expired answer -> PaymentState.EXPIRED;
            case PaymentResult.Reversed answer -> PaymentState.REVERSED;
        };
    }

    /** Answers may overtake each other: what an attempt has already passed through says nothing new. */
    private static Change change(PaymentState stands, PaymentState claimed) {
        return switch (stands) {
            case ISSUED -> Change.MOVES;
            case ACCEPTED -> claimed == PaymentState.ACCEPTED ? Change.NONE : Change.MOVES;
            // the wallet may still wake, or the money be given back; that it never moved is too late to say
            case EXPIRED ->
                switch (claimed) {
                    case SETTLED, RETURNED, REVERSED -> Change.MOVES;
                    case FAILED -> Change.CONTRADICTS;
                    default -> Change.NONE;
                };
            case SETTLED ->
                switch (claimed) {
                    case RETURNED -> Change.MOVES;
                    case FAILED, REVERSED -> Change.CONTRADICTS;
                    default -> Change.NONE;
                };
            // a return may overtake the settlement it undoes
            case RETURNED -> claimed == PaymentState.FAILED ? Change.CONTRADICTS : Change.NONE;
            case REVERSED ->
                switch (claimed) {
                    case SETTLED, FAILED -> Change.CONTRADICTS;
                    default -> Change.NONE;
                };
            case FAILED ->
                switch (claimed) {
                    case FAILED, ACCEPTED -> Change.NONE;
                    default -> Change.CONTRADICTS;
                };
            case PREPARED, REFUNDED, CANCELLED -> Change.NONE;
        };
    }

    private void note(PaymentId payment, PaymentResult result) {
        InstructionId instruction = result.instruction();
        switch (result) {
            case PaymentResult.Accepted answer -> accepted.add(new Accepted(payment, instruction));
            case PaymentResult.Settled answer -> settled.add(new Settled(payment, instruction, answer.reference()));
            case PaymentResult.Returned answer -> returned.add(new Returned(payment, instruction, answer.reason()));
            case PaymentResult.Failed answer -> failed.add(new Returned(payment, instruction, answer.reason()));
            case PaymentResult.Expired answer -> expired.add(new Accepted(payment, instruction));
            case PaymentResult.Reversed answer -> reversed.add(new Accepted(payment, instruction));
        }
    }

    /** In an order in which an attempt can pass through them. */
    List<PaymentBatchEvent> events() {
        List<PaymentBatchEvent> events = new ArrayList<>();
        if (!accepted.isEmpty()) {
            events.add(new PaymentsAccepted(batch, accepted));
        }
        if (!expired.isEmpty()) {
            events.add(new PaymentsExpired(batch, expired));
        }
        if (!settled.isEmpty()) {
            events.add(new PaymentsSettled(batch, settled));
        }
        if (!returned.isEmpty()) {
            events.add(new PaymentsReturned(batch, returned));
        }
        if (!reversed.isEmpty()) {
            events.add(new PaymentsReversed(batch, reversed));
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
}

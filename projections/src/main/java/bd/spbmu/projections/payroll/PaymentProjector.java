package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import bd.spbmu.kernel.payroll.PaymentBatchEvent.BatchReconciled;
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
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.audit.Trace;
import bd.spbmu.projections.payroll.PaymentBatchView.Reconciliation;
import bd.spbmu.projections.payroll.PaymentView.Sending;
import bd.spbmu.projections.payroll.PaymentView.Standing;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@link PaymentView} and {@link PaymentBatchView} true to events. */
@Component
@ProcessingGroup(PayrollDocuments.PAYMENT_PROCESSOR)
class PaymentProjector {

    private final Unwritten<PaymentView> payments;
    private final Unwritten<PaymentBatchView> batches;

    PaymentProjector(Documents<PaymentView> payments, Documents<PaymentBatchView> batches) {
        this.payments = new Unwritten<>(payments);
        this.batches = new Unwritten<>(batches);
    }

    @EventHandler
    void on(PaymentBatchEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case PaymentsPrepared prepared -> list(prepared, message);
            case PaymentsIssued issued ->
                issued.instructions()
                        .forEach(one -> move(
                                one.payment(),
                                message,
                                Standing.ISSUED,
                                last -> new Sending(one.instruction(), one.attempt(), null, null)));
            case PaymentsAccepted accepted ->
                accepted.accepted().forEach(one -> move(one.payment(), message, Standing.ACCEPTED, last -> last));
            case PaymentsSettled settled ->
                settled.settled()
                        .forEach(one -> move(
                                one.payment(),
                                message,
                                Standing.SETTLED,
                                last -> last == null ? null : last.settled(one.reference())));
            case PaymentsReturned returned ->
                returned.returned()
                        .forEach(one -> move(
                                one.payment(),
                                message,
                                Standing.RETURNED,
                                last -> last == null ? null : last.came(one.reason())));
            case PaymentsFailed failed ->
                failed.failed()
                        .forEach(one -> move(
                                one.payment(),
                                message,
                                Standing.FAILED,
                                last -> last == null ? null : last.came(one.reason())));
            case PaymentsExpired expired ->
                expired.expired().forEach(one -> move(one.payment(), message, Standing.EXPIRED, last -> last));
            case PaymentsReversed reversed ->
                reversed.reversed().forEach(one -> move(one.payment(), message, Standing.REVERSED, last -> last));
            case PaymentsCancelled cancelled ->
                cancelled.payments().forEach(one -> move(one, message, Standing.CANCELLED, last -> last));
            case ReissueProposed proposed -> trace(proposed.payment(), message, PaymentView::traced);
            case ReissueApproved approved -> trace(approved.payment(), message, PaymentView::traced);
            case PaymentRefunded refunded -> move(refunded.payment(), message, Standing.REFUNDED, last -> last);
            case PaymentConflictResolved resolved -> trace(resolved.payment(), message, PaymentView::resolved);
            case PaymentConflictNoticed conflict -> trace(conflict.payment(), message, PaymentView::contradicted);
            case BatchReconciled reconciled -> reconcile(reconciled, message);
        }
    }

    private void list(PaymentsPrepared event, DomainEventMessage<?> message) {
        Prepared prepared = new Prepared(event, message.getSequenceNumber(), Trace.of(message));
        String batch = event.batch().text();
        // only a repeated preparation can leave payments behind that it no longer lists
        var earlier = event.attempt() > 1
                ? batches.now(batch).flatMap(view -> view.listing(event.run()))
                : Optional.<PaymentBatchView.Listing>empty();
        var listing = prepared.listing(earlier);
        event.lines()
                .forEach(line -> payments.change(line.payment().text(), message, view -> prepared.line(line, view)));
        event.held()
                .forEach(line -> payments.change(line.payment().text(), message, view -> prepared.held(line, view)));
        listing.withdrawn().forEach(id -> payments.change(id.text(), message, prepared::withdrawn));
        batches.change(
                batch,
                message,
                view -> (view == null ? PaymentBatchView.of(event.batch()) : view)
                        .listed(message.getSequenceNumber(), listing));
    }

    private void move(
            PaymentId payment,
            DomainEventMessage<?> message,
            Standing state,
            UnaryOperator<@Nullable Sending> sending) {
        payments.revise(
                payment.text(),
                message,
                view -> view.at(message.getSequenceNumber(), state, sending.apply(view.sending()), Trace.of(message)));
    }

    private void trace(PaymentId payment, DomainEventMessage<?> message, Marking marking) {
        payments.revise(
                payment.text(), message, view -> marking.mark(view, message.getSequenceNumber(), Trace.of(message)));
    }

    private interface Marking {
        PaymentView mark(PaymentView view, long revision, Trace trace);
    }

    private void reconcile(BatchReconciled event, DomainEventMessage<?> message) {
        batches.revise(
                event.batch().text(),
                message,
                view -> view.reconciled(
                        message.getSequenceNumber(),
                        new Reconciliation(
                                event.run(),
                                message.getTimestamp(),
                                event.settledHere(),
                                event.settledThere(),
                                event.differences())));
    }
}

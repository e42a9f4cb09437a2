package bd.spbmu.projections.payroll;

import bd.spbmu.kernel.payroll.PayrollEvent;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunApproved;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunBegun;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunCancelled;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunFrozen;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunIssued;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunRejected;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.payroll.PayrollView.Frozen;
import bd.spbmu.projections.payroll.PayrollView.Stage;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link PayrollView} true to events. */
@Component
@ProcessingGroup(PayrollDocuments.PAYROLL_PROCESSOR)
class PayrollProjector {

    private final Unwritten<PayrollView> payrolls;

    PayrollProjector(Documents<PayrollView> payrolls) {
        this.payrolls = new Unwritten<>(payrolls);
    }

    @EventHandler
    void on(PayrollEvent event, DomainEventMessage<?> message) {
        String id = PayrollView.id(event.payroll(), event.run());
        long revision = message.getSequenceNumber();
        Instant at = message.getTimestamp();
        switch (event) {
            case PayrollRunBegun begun -> payrolls.make(id, message, () -> begun(begun, revision, at));
            case PayrollRunFrozen frozen ->
                payrolls.revise(id, message, view -> view.frozen(revision, list(frozen, at), frozen.attempt()));
            case PayrollRunApproved approved ->
                payrolls.revise(
                        id, message, view -> view.decided(revision, Stage.APPROVED, approved.approvedBy(), at, null));
            case PayrollRunRejected rejected ->
                payrolls.revise(
                        id,
                        message,
                        view -> view.decided(revision, Stage.REJECTED, rejected.rejectedBy(), at, rejected.reason()));
            case PayrollRunCancelled cancelled ->
                payrolls.revise(
                        id,
                        message,
                        view -> view.decided(
                                revision, Stage.CANCELLED, cancelled.cancelledBy(), at, cancelled.reason()));
            case PayrollRunIssued issued ->
                payrolls.revise(id, message, view -> view.issued(revision, issued.issuedBy(), at));
        }
    }

    private static PayrollView begun(PayrollRunBegun event, long revision, Instant at) {
        return new PayrollView(
                revision,
                event.payroll(),
                event.payroll().programme(),
                event.payroll().period(),
                event.run(),
                event.attempt(),
                Stage.PREPARING,
                event.batches(),
                event.by(),
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Frozen list(PayrollRunFrozen event, Instant at) {
        return new Frozen(
                event.preparedBy(),
                at,
                event.listedAt(),
                event.root(),
                event.payments(),
                event.total(),
                event.held(),
                event.batches());
    }
}

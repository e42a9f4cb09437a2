package bd.spbmu.command.payroll;

import bd.spbmu.kernel.payroll.PaymentBatchEvent.PaymentsIssued;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Queues issued payments for the worker that hands them over; nothing is sent from here. */
@Component
@ProcessingGroup("payment-dispatch")
class WhenPaymentsIssuedDispatch {

    private final PaymentDispatches dispatches;

    WhenPaymentsIssuedDispatch(PaymentDispatches dispatches) {
        this.dispatches = dispatches;
    }

    @EventHandler
    @DisallowReplay
    void on(PaymentsIssued event) {
        dispatches.add(event.batch(), event.instructions());
    }
}

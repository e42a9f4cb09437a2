package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.PaymentBatchCommand.CancelBatch;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunCancelled;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lets every batch of a cancelled run cancel what it listed; what a later run has listed since is left alone. */
@Component
@ProcessingGroup("payment-issue")
class WhenPayrollRunCancelledCancelBatches {

    private final CommandGateway commands;

    WhenPayrollRunCancelledCancelBatches(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(PayrollRunCancelled event) {
        event.batches()
                .forEach(batch -> commands.sendAndWait(
                        new CancelBatch(new BatchId(event.payroll(), batch.number()), event.run())));
    }
}

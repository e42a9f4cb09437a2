package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.PaymentBatchCommand.IssueBatch;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunIssued;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lets every batch of an issued run issue what was approved of it; a batch that already did ignores it. */
@Component
@ProcessingGroup("payment-issue")
class WhenPayrollRunIssuedIssueBatches {

    private final CommandGateway commands;

    WhenPayrollRunIssuedIssueBatches(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(PayrollRunIssued event) {
        event.batches()
                .forEach(batch -> commands.sendAndWait(
                        new IssueBatch(new BatchId(event.payroll(), batch.number()), event.run(), batch.root())));
    }
}

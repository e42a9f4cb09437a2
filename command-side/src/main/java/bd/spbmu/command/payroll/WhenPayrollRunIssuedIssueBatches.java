package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.PaymentBatchCommand.IssueBatch;
import bd.spbmu.kernel.access.CommandGroup;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.PayrollEvent.PayrollRunIssued;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lets every batch of an issued run issue what was approved of it, side by side; a batch that already did ignores it. */
@Component
@ProcessingGroup("payment-issue")
class WhenPayrollRunIssuedIssueBatches {

    private final CommandGroup commands;

    WhenPayrollRunIssuedIssueBatches(CommandGroup commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(PayrollRunIssued event) {
        commands.requireAll(event.batches().stream()
                .map(batch -> new IssueBatch(new BatchId(event.payroll(), batch.number()), event.run(), batch.root()))
                .toList());
    }
}

package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentBatchCommand.RecordResults;
import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Brings answers home: first into the batches, grouped, then into the queue. Twice changes nothing. */
@Component
class PaymentResults {

    private final CommandGateway commands;
    private final DispatchQueue queue;
    private final DispatchPace pace;

    PaymentResults(CommandGateway commands, DispatchQueue queue, DispatchPace pace) {
        this.commands = commands;
        this.queue = queue;
        this.pace = pace;
    }

    void bringHome(Map<BatchId, List<PaymentResult>> byBatch) {
        byBatch.forEach((batch, results) -> commands.sendAndWait(new RecordResults(batch, results)));
        List<PaymentResult> all =
                byBatch.values().stream().flatMap(List::stream).toList();
        queue.close(ids(all, true));
        // what nobody claimed yet is asked for until it is claimed or given back
        queue.again(ids(all, false), DispatchState.ACCEPTED, pace.askAcceptedAfter());
    }

    private static boolean isTerminal(PaymentResult result) {
        return !(result instanceof PaymentResult.Accepted) && !(result instanceof PaymentResult.Expired);
    }

    private static List<InstructionId> ids(List<PaymentResult> results, boolean terminal) {
        return results.stream()
                .filter(result -> terminal == isTerminal(result))
                .map(PaymentResult::instruction)
                .toList();
    }
}

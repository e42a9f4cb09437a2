package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.PaymentBatchCommand.ApproveReissue;
import bd.spbmu.command.payroll.PaymentBatchCommand.AskPayee;
import bd.spbmu.command.payroll.PaymentBatchCommand.ProposeReissue;
import bd.spbmu.command.payroll.PaymentBatchCommand.RefundPayment;
import bd.spbmu.command.payroll.PaymentBatchCommand.ResolveConflict;
import bd.spbmu.command.payroll.PayrollCommand.AskBatches;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.PayrollProblem;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Provider;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What follows a payment that came back: another attempt, which two officers want, or the treasury. */
@Component
class Reissues {

    private final CommandGateway commands;
    private final PaymentAccounts accounts;

    Reissues(CommandGateway commands, PaymentAccounts accounts) {
        this.commands = commands;
        this.accounts = accounts;
    }

    /** @param account what the second officer names when agreeing */
    record Proposed(PaymentId payment, int attempt, Provider provider, AccountId account, ActorId proposedBy) {}

    Proposed propose(PayrollId payroll, PaymentId payment, int attempt) {
        ActorId maker = Request.actorNow().id();
        BatchId batch = batchOf(payroll, payment);
        BeneficiaryId payee = commands.sendAndWait(new AskPayee(batch, payment));
        PaymentAccount account = accounts.own(payee).orElseThrow(() -> new Refusal(PayrollProblem.NO_ACCOUNT_TO_PAY));
        commands.sendAndWait(new ProposeReissue(batch, payment, attempt, account, maker));
        return new Proposed(payment, attempt, account.provider(), account.account(), maker);
    }

    void approve(PayrollId payroll, PaymentId payment, int attempt, AccountId account) {
        commands.sendAndWait(new ApproveReissue(
                batchOf(payroll, payment),
                payment,
                attempt,
                account,
                Request.actorNow().id()));
    }

    void refund(PayrollId payroll, PaymentId payment) {
        commands.sendAndWait(new RefundPayment(
                batchOf(payroll, payment), payment, Request.actorNow().id()));
    }

    void resolve(PayrollId payroll, PaymentId payment, String reason) {
        commands.sendAndWait(new ResolveConflict(
                batchOf(payroll, payment), payment, reason, Request.actorNow().id()));
    }

    /** A payment's batch follows from its id and the number of batches of its period. */
    private BatchId batchOf(PayrollId payroll, PaymentId payment) {
        int batches = commands.sendAndWait(new AskBatches(payroll));
        return new BatchId(payroll, payment.batch(batches));
    }
}

package bd.spbmu.command.payroll;

import bd.spbmu.command.payroll.PayrollCommand.ApproveRun;
import bd.spbmu.command.payroll.PayrollCommand.CancelRun;
import bd.spbmu.command.payroll.PayrollCommand.IssueRun;
import bd.spbmu.command.payroll.PayrollCommand.RejectRun;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.payroll.ListRoot;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.RejectionReason;
import bd.spbmu.kernel.payroll.RunNumber;
import bd.spbmu.kernel.programme.ProgrammeCode;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what officers do with payrolls. */
@RestController
@RequestMapping("/v1/payrolls/{programme}/{period}/runs/{run}")
class PayrollController {

    private final Payrolls payrolls;
    private final CommandGateway commands;

    PayrollController(Payrolls payrolls, CommandGateway commands) {
        this.payrolls = payrolls;
        this.commands = commands;
    }

    /** Prepares and freezes the run; once frozen, the same call only shows it. */
    @PutMapping
    FrozenRun prepare(@PathVariable ProgrammeCode programme, @PathVariable Period period, @PathVariable RunNumber run) {
        return payrolls.prepare(new PayrollId(programme, period), run.number());
    }

    @PutMapping("/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable RunNumber run,
            @RequestBody Approval approval) {
        commands.sendAndWait(new ApproveRun(
                new PayrollId(programme, period),
                run.number(),
                approval.root().text(),
                Request.actorNow().id()));
    }

    @PutMapping("/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable RunNumber run,
            @RequestBody Rejection rejection) {
        commands.sendAndWait(new RejectRun(
                new PayrollId(programme, period),
                run.number(),
                rejection.reason().text(),
                Request.actorNow().id()));
    }

    /** Gives a frozen or approved run up before anybody is paid. */
    @PutMapping("/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable RunNumber run,
            @RequestBody Rejection rejection) {
        commands.sendAndWait(new CancelRun(
                new PayrollId(programme, period),
                run.number(),
                rejection.reason().text(),
                Request.actorNow().id()));
    }

    /** Sends the approved payments on their way; they are handed to the providers by a worker. */
    @PutMapping("/issue")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void issue(@PathVariable ProgrammeCode programme, @PathVariable Period period, @PathVariable RunNumber run) {
        commands.sendAndWait(new IssueRun(
                new PayrollId(programme, period),
                run.number(),
                Request.actorNow().id()));
    }

    @PutMapping("/reconciliation")
    Payrolls.Reconciled reconcile(
            @PathVariable ProgrammeCode programme, @PathVariable Period period, @PathVariable RunNumber run) {
        return payrolls.reconcile(new PayrollId(programme, period), run.number());
    }

    record Approval(ListRoot root) {}

    record Rejection(RejectionReason reason) {}
}

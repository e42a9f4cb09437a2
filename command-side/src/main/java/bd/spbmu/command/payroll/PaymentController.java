package bd.spbmu.command.payroll;

import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.payroll.PaymentId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.payroll.RejectionReason;
import bd.spbmu.kernel.payroll.RunNumber;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what officers do with one payment whose money came back, or on which its provider contradicts itself. */
@RestController
@RequestMapping("/v1/payrolls/{programme}/{period}/payments/{payment}")
class PaymentController {

    private final Reissues reissues;

    PaymentController(Reissues reissues) {
        this.reissues = reissues;
    }

    /** Proposes to pay again, into the account the registry has for the person now. */
    @PutMapping("/attempts/{attempt}")
    Reissues.Proposed propose(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable PaymentId payment,
            @PathVariable RunNumber attempt) {
        return reissues.propose(new PayrollId(programme, period), payment, attempt.number());
    }

    @PutMapping("/attempts/{attempt}/approval")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void approve(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable PaymentId payment,
            @PathVariable RunNumber attempt,
            @RequestBody Approval approval) {
        reissues.approve(new PayrollId(programme, period), payment, attempt.number(), approval.account());
    }

    /** Gives the payment up: what came back stays with the treasury. */
    @PutMapping("/refund")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refund(@PathVariable ProgrammeCode programme, @PathVariable Period period, @PathVariable PaymentId payment) {
        reissues.refund(new PayrollId(programme, period), payment);
    }

    /** What is recorded here was found to be true. */
    @PutMapping("/conflict-resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(
            @PathVariable ProgrammeCode programme,
            @PathVariable Period period,
            @PathVariable PaymentId payment,
            @RequestBody Resolution resolution) {
        reissues.resolve(
                new PayrollId(programme, period), payment, resolution.reason().text());
    }

    /** @param account as the proposal shows it */
    record Approval(AccountId account) {}

    record Resolution(RejectionReason reason) {}
}

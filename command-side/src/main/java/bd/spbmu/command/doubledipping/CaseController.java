package bd.spbmu.command.doubledipping;

import bd.spbmu.command.doubledipping.CaseCommand.ApproveCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.ClearCase;
import bd.spbmu.command.doubledipping.CaseCommand.DecideAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.LodgeAppeal;
import bd.spbmu.command.doubledipping.CaseCommand.ProposeCancellation;
import bd.spbmu.command.doubledipping.CaseCommand.SuspendBenefit;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.CaseReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the steps of officers in a case; the same step again changes nothing. */
@RestController
@RequestMapping("/v1/cases/{overlap}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class CaseController {

    private final CaseDesk desk;

    CaseController(CaseDesk desk) {
        this.desk = desk;
    }

    /** Tells the beneficiary that this benefit is at issue; a time of grace begins. */
    @PutMapping("/notice")
    void give(@PathVariable CaseId overlap, @RequestBody Notice notice) {
        desk.give(overlap, notice.enrolment(), notice.reason());
    }

    /** Holds the payments of the benefit, once the grace is over. */
    @PutMapping("/suspension")
    void suspend(@PathVariable CaseId overlap, @RequestBody Why why) {
        desk.take(overlap, why.reason(), act -> new SuspendBenefit(overlap, act));
    }

    /** Closes the case without consequence; what was suspended is paid again. */
    @PutMapping("/clearance")
    void clear(@PathVariable CaseId overlap, @RequestBody Why why) {
        desk.take(overlap, why.reason(), act -> new ClearCase(overlap, act));
    }

    /** Proposes to end the benefit; nothing ends before a second officer approves. */
    @PutMapping("/cancellation")
    void propose(@PathVariable CaseId overlap, @RequestBody Why why) {
        desk.take(overlap, why.reason(), act -> new ProposeCancellation(overlap, act));
    }

    @PutMapping("/cancellation-approval")
    void approve(@PathVariable CaseId overlap, @RequestBody Why why) {
        desk.take(overlap, why.reason(), act -> new ApproveCancellation(overlap, act));
    }

    /** Records the beneficiary's appeal against a suspension or a cancellation. */
    @PutMapping("/appeal")
    void appeal(@PathVariable CaseId overlap, @RequestBody Why why) {
        desk.take(overlap, why.reason(), act -> new LodgeAppeal(overlap, act));
    }

    @PutMapping("/appeal-decision")
    void decide(@PathVariable CaseId overlap, @RequestBody Decision decision) {
        desk.take(overlap, decision.reason(), act -> new DecideAppeal(overlap, decision.upheld(), act));
    }

    /** @param enrolment the benefit at issue, one of a person in the case */
    record Notice(EnrolmentId enrolment, CaseReason reason) {}

    record Why(CaseReason reason) {}

    record Decision(boolean upheld, CaseReason reason) {}
}

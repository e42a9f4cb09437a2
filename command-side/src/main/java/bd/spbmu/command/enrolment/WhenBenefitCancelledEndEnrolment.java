package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.BenefitCancelled;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Ends the enrolment that two officers cancelled, from the day it was suspended; one that has ended already stays as it is. */
@Component
@ProcessingGroup("case-consequence")
@DisallowReplay
class WhenBenefitCancelledEndEnrolment {

    private final CommandGateway commands;
    private final EnrolmentEnds ends;

    WhenBenefitCancelledEndEnrolment(CommandGateway commands) {
        this.commands = commands;
        this.ends = new EnrolmentEnds(commands);
    }

    @EventHandler
    void on(BenefitCancelled event) {
        AtIssue ended = event.atIssue();
        EnrolmentNamed named = commands.sendAndWait(new FindEnrolment(ended.enrolment()));
        try {
            ends.end(named, lastDay(named.startsOn(), event.suspendedOn()), EndReason.DRAWN_TWICE);
        } catch (Refusal refusal) {
            if (refusal.problem() != EnrolmentProblem.ENROLMENT_ALREADY_ENDED) {
                throw refusal;
            }
        }
    }

    private static LocalDate lastDay(LocalDate startsOn, LocalDate suspendedOn) {
        LocalDate before = suspendedOn.minusDays(1);
        return before.isBefore(startsOn) ? startsOn : before;
    }
}

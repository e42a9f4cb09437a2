package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Ends an enrolment with whomever it is now: a merge may have moved it since it was named. */
final class EnrolmentEnds {

    private final CommandGateway commands;
    private final MergedEntitlements entitlements;

    EnrolmentEnds(CommandGateway commands) {
        this.commands = commands;
        this.entitlements = new MergedEntitlements(commands);
    }

    /** @throws Refusal {@code enrolment-moving} while it is on its way from one record to another */
    void end(EnrolmentNamed named, LocalDate endsOn, EndReason reason) {
        entitlements.following(named.beneficiary(), holder -> {
            boolean moved = !holder.equals(named.beneficiary());
            try {
                commands.sendAndWait(new EndEnrolment(
                        new EntitlementsId(holder), named.enrolment(), named.programme(), endsOn, reason));
                return holder;
            } catch (Refusal refusal) {
                boolean onItsWay = moved && refusal.problem() == EnrolmentProblem.ENROLMENT_UNKNOWN;
                throw onItsWay ? new Refusal(EnrolmentProblem.ENROLMENT_MOVING) : refusal;
            } catch (AggregateNotFoundException never) {
                if (moved) {
                    throw new Refusal(EnrolmentProblem.ENROLMENT_MOVING);
                }
                throw never;
            }
        });
    }
}

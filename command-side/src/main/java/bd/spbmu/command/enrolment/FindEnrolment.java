package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whose enrolment it is, and in what; changes nothing. */
record FindEnrolment(@TargetAggregateIdentifier EnrolmentId enrolment) implements Command {

    @Override
    public Set<Role> allowedTo() {
        return EnrolmentRoles.ENROL;
    }
}

package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks how a stay stands; refused with the other's id when it moved there. Changes nothing. */
record FindStay(@TargetAggregateIdentifier EntitlementsId entitlements, EnrolmentId enrolment) implements Command {

    @Override
    public Set<Role> allowedTo() {
        return EnrolmentRoles.ENROL;
    }
}

package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** @param endsOn last day of the entitlement; one that was recorded in error may end the day before it started */
record EndEnrolment(
        @TargetAggregateIdentifier EntitlementsId entitlements,
        EnrolmentId enrolment,
        ProgrammeCode programme,
        LocalDate endsOn,
        EndReason reason)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return EnrolmentRoles.ENROL;
    }

    @Override
    public Optional<ProgrammeCode> scopeProgramme() {
        return Optional.of(programme);
    }
}

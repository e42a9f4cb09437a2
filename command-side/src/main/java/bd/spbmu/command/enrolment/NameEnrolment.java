package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives the id to this request for good, before anything is decided.
 *
 * @param place where the person is counted, which must lie in the actor's scope
 */
record NameEnrolment(
        @TargetAggregateIdentifier EnrolmentId enrolment,
        BeneficiaryId beneficiary,
        ProgrammeCode programme,
        LocalDate startsOn,
        PlaceCode place)
        implements Command {

    @Override
    public Set<Role> allowedTo() {
        return EnrolmentRoles.ENROL;
    }

    @Override
    public Optional<ProgrammeCode> scopeProgramme() {
        return Optional.of(programme);
    }

    @Override
    public Optional<PlaceCode> scopePlace() {
        return Optional.of(place);
    }
}

package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enrols a person, unless a rule stands in the way.
 *
 * @param person as their own stream answered
 * @param mis on whose behalf, absent when an officer of the registry enrols
 */
record Enrol(
        @TargetAggregateIdentifier EntitlementsId entitlements,
        KnownBeneficiary person,
        EnrolmentId enrolment,
        ProgrammeCode programme,
        @Nullable MisCode mis,
        LocalDate startsOn)
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
        return Optional.of(person.place());
    }
}

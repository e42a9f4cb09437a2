package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EnrolmentProblem;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.ProgrammeProblem;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way of an enrolment: confirm the person, give the id to the request, then let the person's entitlements decide. */
@Component
class Enrolments {

    private static final int FURTHEST_AHEAD_YEARS = 1;

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final Catalogue catalogue;
    private final EnrolmentEnds ends;
    private final Clock clock;

    Enrolments(CommandGateway commands, Beneficiaries beneficiaries, Catalogue catalogue, Clock clock) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.catalogue = catalogue;
        this.ends = new EnrolmentEnds(commands);
        this.clock = clock;
    }

    Enrolment enrol(EnrolmentId enrolment, BeneficiaryId beneficiary, ProgrammeCode programme, LocalDate startsOn) {
        KnownBeneficiary person = check(beneficiary, programme, startsOn);
        commands.sendAndWait(new NameEnrolment(enrolment, beneficiary, programme, startsOn, person.place()));
        Stay stay = commands.sendAndWait(new Enrol(
                new EntitlementsId(beneficiary),
                person,
                enrolment,
                programme,
                Request.actorNow().mis(),
                startsOn));
        return new Enrolment(enrolment, beneficiary, programme, startsOn, stay.judgedBy(), person.place());
    }

    /** What can be said of an enrolment before the person's entitlements decide: whom it is for. */
    KnownBeneficiary check(BeneficiaryId beneficiary, ProgrammeCode programme, LocalDate startsOn) {
        require(catalogue.has(programme), "/programme", ProgrammeProblem.PROGRAMME_UNKNOWN);
        KnownBeneficiary person =
                beneficiaries.find(beneficiary).orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
        person.requireUnmerged();
        require(
                startsOn.getYear() >= person.birthYear() && isNear(startsOn),
                "/startsOn",
                EnrolmentProblem.STARTS_ON_IMPOSSIBLE);
        return person;
    }

    void end(EnrolmentId enrolment, LocalDate endsOn, EndReason reason) {
        require(isNear(endsOn), "/endsOn", EnrolmentProblem.ENDS_ON_IMPOSSIBLE);
        try {
            EnrolmentNamed named = commands.sendAndWait(new FindEnrolment(enrolment));
            ends.end(named, endsOn, reason);
        } catch (AggregateNotFoundException never) {
            throw new Refusal(EnrolmentProblem.ENROLMENT_UNKNOWN);
        }
    }

    private boolean isNear(LocalDate day) {
        return !day.isAfter(LocalDate.now(clock).plusYears(FURTHEST_AHEAD_YEARS));
    }

    private static void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            throw FieldErrors.at(pointer, problem);
        }
    }

    /**
     * @param judgedBy the rule set by which it was decided, absent while none was adopted
     * @param place upazila the person is counted in
     */
    record Enrolment(
            EnrolmentId enrolment,
            BeneficiaryId beneficiary,
            ProgrammeCode programme,
            LocalDate startsOn,
            @Nullable RuleSetId judgedBy,
            PlaceCode place) {}
}

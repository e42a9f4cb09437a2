package bd.spbmu.command.application;

import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.DecisionId;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.application.Ruling;
import bd.spbmu.kernel.application.SealedWords;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What an officer decides about an {@link Application}: as a person, and only where they work. */
sealed interface Decision extends Command {

    ApplicationId application();

    Act act();

    @Override
    default Set<Role> allowedTo() {
        return ApplicationRoles.DECIDE;
    }

    @Override
    default boolean onlyByPerson() {
        return true;
    }

    @Override
    default Optional<ProgrammeCode> scopeProgramme() {
        return Optional.of(act().programme());
    }

    @Override
    default Optional<PlaceCode> scopePlace() {
        return Optional.of(act().place());
    }

    /** Who acts, when, and what must lie in their scope: the programme applied for, and the applicant's place. */
    record Act(Ruling ruling, ProgrammeCode programme, PlaceCode place, Instant at) {}

    record TakeUp(@TargetAggregateIdentifier ApplicationId application, Act act) implements Decision {}

    record AskInformation(@TargetAggregateIdentifier ApplicationId application, SealedWords words, Act act)
            implements Decision {}

    record BeginAcceptance(
            @TargetAggregateIdentifier ApplicationId application,
            @Nullable BeneficiaryId beneficiary,
            Act act) implements Decision {}

    /** The rule said no, or the records: it goes back to the officer. */
    record StopAcceptance(
            @TargetAggregateIdentifier ApplicationId application, DecisionId decision, String problem, Act act)
            implements Decision {}

    record Accept(
            @TargetAggregateIdentifier ApplicationId application,
            BeneficiaryId beneficiary,
            @Nullable EnrolmentId enrolment,
            Act act)
            implements Decision {}

    record Refuse(
            @TargetAggregateIdentifier ApplicationId application, RefusalGround ground, SealedWords words, Act act)
            implements Decision {}
}

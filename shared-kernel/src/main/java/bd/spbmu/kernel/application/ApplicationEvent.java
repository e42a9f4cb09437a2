package bd.spbmu.kernel.application;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentityId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an application. Personal data only sealed. Stored for ever: add, never change. */
public sealed interface ApplicationEvent {

    ApplicationId application();

    /**
     * @param applicant the person they become when accepted, under whose key everything is sealed
     * @param place upazila of the present address, which decides whose officers see it
     * @param identities of the identifiers given
     * @param form all that was said, as one JSON object
     * @param mobile where messages go, absent when none was given
     * @param consent which statement they agreed to
     */
    @EventType("application.received.v1")
    record ApplicationReceived(
            ApplicationId application,
            ApplicationReference reference,
            BeneficiaryId applicant,
            ProgrammeCode programme,
            PlaceCode place,
            Gender gender,
            int birthYear,
            List<IdentityId> identities,
            Sealed form,
            @Nullable Sealed mobile,
            String consent,
            String requestHash,
            Instant at)
            implements ApplicationEvent {

        public ApplicationReceived {
            identities = List.copyOf(identities);
        }
    }

    /**
     * @param number from 1; a newer code ends the one before
     * @param codeHash keyed; the code itself is kept nowhere
     */
    @EventType("application.code-issued.v1")
    record CodeIssued(ApplicationId application, int number, String codeHash, Instant at, Instant validUntil)
            implements ApplicationEvent {}

    /** Somebody asked with a wrong code; counted, and not counted any further while it is locked. */
    @EventType("application.code-failed.v1")
    record CodeFailed(ApplicationId application, Instant at) implements ApplicationEvent {}

    @EventType("application.taken-up.v1")
    record ApplicationTakenUp(ApplicationId application, Ruling ruling, Instant at) implements ApplicationEvent {}

    @EventType("application.information-asked.v1")
    record InformationAsked(ApplicationId application, Ruling ruling, SealedWords words, Instant at)
            implements ApplicationEvent {}

    /** @param textHash keyed, by which the same text sent again is known */
    @EventType("application.information-given.v1")
    record InformationGiven(ApplicationId application, Sealed text, String textHash, Instant at)
            implements ApplicationEvent {}

    /**
     * From here on the registry works on it: it is neither withdrawn nor refused until it was accepted, or the enrolment was
     * refused.
     *
     * @param beneficiary who is known already, absent when somebody new is registered
     */
    @EventType("application.acceptance-begun.v1")
    record AcceptanceBegun(
            ApplicationId application,
            Ruling ruling,
            @Nullable BeneficiaryId beneficiary,
            Instant at) implements ApplicationEvent {}

    /**
     * A rule stood in the way; the application stays open.
     *
     * @param problem slug of what stands against it
     */
    @EventType("application.acceptance-stopped.v1")
    record AcceptanceStopped(ApplicationId application, DecisionId decision, String problem, Instant at)
            implements ApplicationEvent {}

    /** @param enrolment absent when they were only registered */
    @EventType("application.accepted.v1")
    record ApplicationAccepted(
            ApplicationId application,
            Ruling ruling,
            BeneficiaryId beneficiary,
            @Nullable EnrolmentId enrolment,
            Instant at)
            implements ApplicationEvent {}

    @EventType("application.refused.v1")
    record ApplicationRefused(
            ApplicationId application, Ruling ruling, RefusalGround ground, SealedWords words, Instant at)
            implements ApplicationEvent {}

    @EventType("application.withdrawn.v1")
    record ApplicationWithdrawn(ApplicationId application, Instant at) implements ApplicationEvent {}
}

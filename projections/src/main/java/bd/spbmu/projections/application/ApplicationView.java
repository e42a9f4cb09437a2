package bd.spbmu.projections.application;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationReceived;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.application.SealedWords;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application and everything that was done about it; what is personal, closed.
 *
 * @param applicant the person they become when somebody new is registered
 * @param since when it came to stand so
 * @param form all that was said, sealed
 * @param steps in the order they were taken
 * @param beneficiary whom it was accepted for, absent until then
 */
public record ApplicationView(
        long revision,
        ApplicationId application,
        ApplicationReference reference,
        BeneficiaryId applicant,
        ProgrammeCode programme,
        PlaceCode place,
        Gender gender,
        int birthYear,
        List<IdentityId> identities,
        Sealed form,
        ApplicationState state,
        Instant receivedAt,
        Instant since,
        List<Step> steps,
        @Nullable BeneficiaryId beneficiary,
        @Nullable EnrolmentId enrolment)
        implements Revised {

    public ApplicationView {
        identities = List.copyOf(identities);
        steps = List.copyOf(steps);
    }

    static ApplicationView of(long revision, ApplicationReceived event) {
        return new ApplicationView(
                revision,
                event.application(),
                event.reference(),
                event.applicant(),
                event.programme(),
                event.place(),
                event.gender(),
                event.birthYear(),
                event.identities(),
                event.form(),
                ApplicationState.RECEIVED,
                event.at(),
                event.at(),
                List.of(),
                null,
                null);
    }

    /** Nothing to be seen has changed. */
    ApplicationView at(long newRevision) {
        return with(newRevision, state, since, steps, beneficiary, enrolment);
    }

    ApplicationView stepped(long newRevision, ApplicationState now, Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return with(newRevision, now, now == state ? since : step.at(), all, beneficiary, enrolment);
    }

    ApplicationView acceptedFor(BeneficiaryId person, @Nullable EnrolmentId benefit) {
        return with(revision, state, since, steps, person, benefit);
    }

    private ApplicationView with(
            long newRevision,
            ApplicationState now,
            Instant from,
            List<Step> all,
            @Nullable BeneficiaryId person,
            @Nullable EnrolmentId benefit) {
        return new ApplicationView(
                newRevision,
                application,
                reference,
                applicant,
                programme,
                place,
                gender,
                birthYear,
                identities,
                form,
                now,
                receivedAt,
                from,
                all,
                person,
                benefit);
    }

    /**
     * What was done.
     *
     * @param by the officer, absent when the applicant did it
     * @param words what the officer said to the applicant
     * @param text what the applicant added
     * @param ground of a refusal
     * @param problem slug of what stood against an acceptance
     */
    public record Step(
            Kind kind,
            Instant at,
            @Nullable ActorId by,
            @Nullable SealedWords words,
            @Nullable Sealed text,
            @Nullable RefusalGround ground,
            @Nullable String problem) {

        static Step by(Kind kind, Instant at, @Nullable ActorId officer) {
            return new Step(kind, at, officer, null, null, null, null);
        }

        public enum Kind {
            TAKEN_UP,
            INFORMATION_ASKED,
            INFORMATION_GIVEN,
            ACCEPTANCE_BEGUN,
            ACCEPTANCE_STOPPED,
            ACCEPTED,
            REFUSED,
            WITHDRAWN
        }
    }
}

package bd.spbmu.query;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentDoubted;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.SubjectHash;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationAnswered;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationRequested;
import bd.spbmu.kernel.verification.VerificationEvent.VerificationUnanswered;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunListed;
import bd.spbmu.kernel.verification.VerificationRunEvent.VerificationRunStarted;
import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.registry.Persons;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sources said of the first person of the year: one confirmed, one differs, one is silent and waited for. */
final class ExampleAnswers {

    private static final BeneficiaryId WHO = Persons.id(1);
    private static final PlaceCode PLACE = PlaceCode.of("554994");
    private static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(0, 1));
    private static final VerificationRunId RUN = new VerificationRunId(new UUID(8, 1));

    private final EventFeed feed;

    ExampleAnswers(EventFeed feed) {
        this.feed = feed;
    }

    void happen() {
        feed.at("2026-09-02T04:00:00Z")
                .happened(
                        RUN.toString(),
                        new VerificationRunStarted(RUN, ExampleCatalogue.OLD_AGE, Source.SIM, ActorId.of("maker")),
                        new VerificationRunListed(RUN, 1));
        asked(1, Source.NID, null);
        answered(1, Source.NID, Outcome.VERIFIED, List.of(), true);
        asked(2, Source.SIM, RUN);
        answered(2, Source.SIM, Outcome.MISMATCH, List.of(ComparedField.HOLDER), false);
        asked(3, Source.BKASH_ACCOUNT, null);
        feed.happened(
                question(3).toString(),
                new VerificationUnanswered(question(3), WHO, Source.BKASH_ACCOUNT, UnknownReason.SOURCE_DOWN));
        feed.happened(
                ENROLMENT.toString(),
                new EnrolmentProvisional(
                        ENROLMENT, WHO, ExampleCatalogue.OLD_AGE, PLACE, List.of(Source.SIM), List.of()),
                new EnrolmentDoubted(ENROLMENT, WHO, Source.SIM, question(2), Outcome.MISMATCH));
    }

    private void asked(int number, Source source, @Nullable VerificationRunId run) {
        feed.happened(
                question(number).toString(),
                new VerificationRequested(question(number), WHO, source, PLACE, Purpose.PAYMENT, run));
    }

    private void answered(int number, Source source, Outcome outcome, List<ComparedField> differing, boolean outdated) {
        Evidence evidence =
                new Evidence("SB-" + number, new SubjectHash("0".repeat(32)), Instant.parse("2026-09-02T04:00:00Z"));
        feed.happened(
                question(number).toString(),
                new VerificationAnswered(question(number), WHO, source, outcome, differing, evidence, outdated));
    }

    private static VerificationId question(int number) {
        return new VerificationId(new UUID(9, number));
    }
}

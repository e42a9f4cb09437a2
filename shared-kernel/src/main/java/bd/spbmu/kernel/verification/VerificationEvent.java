package bd.spbmu.kernel.verification;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentityId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a question to a source. No personal data, only references to it. Stored for ever: add, never change. */
public sealed interface VerificationEvent {

    VerificationId verification();

    BeneficiaryId beneficiary();

    Source source();

    /**
     * @param place upazila of the person's present address, which decides who may see the answer
     * @param run the run that asks, absent for a single question
     */
    @EventType("verification.requested.v1")
    record VerificationRequested(
            VerificationId verification,
            BeneficiaryId beneficiary,
            Source source,
            PlaceCode place,
            Purpose purpose,
            @Nullable VerificationRunId run)
            implements VerificationEvent {}

    /**
     * @param differing what differs, in a mismatch
     * @param outdated the warning: said earlier, and passed on since the source was silent
     */
    @EventType("verification.answered.v1")
    record VerificationAnswered(
            VerificationId verification,
            BeneficiaryId beneficiary,
            Source source,
            Outcome outcome,
            List<ComparedField> differing,
            Evidence evidence,
            boolean outdated)
            implements VerificationEvent {

        public VerificationAnswered {
            differing = List.copyOf(differing);
        }
    }

    /** The identifier that a source of identities has just confirmed: this very claim, whatever the record holds by now. */
    @EventType("verification.identifier-confirmed.v1")
    record IdentifierConfirmed(
            VerificationId verification, BeneficiaryId beneficiary, Source source, IdentityId identity)
            implements VerificationEvent {}

    /** No answer that can be believed; told once per reason, however often it is asked again. */
    @EventType("verification.unanswered.v1")
    record VerificationUnanswered(
            VerificationId verification, BeneficiaryId beneficiary, Source source, UnknownReason reason)
            implements VerificationEvent {}

    /** @param tries how often the source was asked */
    @EventType("verification.given-up.v1")
    record VerificationGivenUp(
            VerificationId verification, BeneficiaryId beneficiary, Source source, UnknownReason reason, int tries)
            implements VerificationEvent {}
}

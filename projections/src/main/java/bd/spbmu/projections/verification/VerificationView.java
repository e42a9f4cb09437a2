package bd.spbmu.projections.verification;

import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.kernel.verification.VerificationState;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question to one source, and where it stands.
 *
 * @param place upazila the person was counted in when it was asked
 * @param run the run that asks, absent for a single question
 * @param differing what differs, in a mismatch
 * @param unknown why nothing is known, absent once something is
 * @param evidence by what the answer can be proved
 * @param outdated the warning: confirmed earlier, and the source is silent now
 */
public record VerificationView(
        long revision,
        VerificationId verification,
        BeneficiaryId beneficiary,
        Source source,
        PlaceCode place,
        PlaceCode district,
        Purpose purpose,
        @Nullable VerificationRunId run,
        VerificationState state,
        List<ComparedField> differing,
        @Nullable UnknownReason unknown,
        @Nullable Evidence evidence,
        boolean outdated,
        Instant requestedAt,
        @Nullable Instant settledAt)
        implements Revised {

    public VerificationView {
        differing = List.copyOf(differing);
    }

    VerificationView answered(
            long newRevision,
            VerificationState now,
            List<ComparedField> fields,
            Evidence proof,
            boolean old,
            Instant at) {
        return with(newRevision, now, fields, null, proof, old, at);
    }

    /** Nothing more is known; the event is seen. */
    VerificationView confirmed(long newRevision) {
        return with(newRevision, state, differing, unknown, evidence, outdated, settledAt);
    }

    VerificationView unanswered(long newRevision, UnknownReason reason) {
        return with(newRevision, VerificationState.UNKNOWN, List.of(), reason, null, false, null);
    }

    VerificationView givenUp(long newRevision, UnknownReason reason, Instant at) {
        return with(newRevision, VerificationState.GIVEN_UP, List.of(), reason, null, false, at);
    }

    private VerificationView with(
            long newRevision,
            VerificationState now,
            List<ComparedField> fields,
            @Nullable UnknownReason reason,
            @Nullable Evidence proof,
            boolean old,
            @Nullable Instant at) {
        return new VerificationView(
                newRevision,
                verification,
                beneficiary,
                source,
                place,
                district,
                purpose,
                run,
                now,
                fields,
                reason,
                proof,
                old,
                requestedAt,
                at);
    }
}

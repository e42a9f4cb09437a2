package bd.spbmu.query.verification;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.ComparedField;
import bd.spbmu.kernel.verification.Evidence;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.kernel.verification.VerificationState;
import bd.spbmu.projections.verification.VerificationView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question and where it stands.
 *
 * @param unknown why nothing is known
 * @param outdated the warning: confirmed earlier, and the source is silent now
 * @param reference the source's own name of its answer
 * @param answeredAt when the source said so
 */
public record VerificationRow(
        VerificationId verification,
        BeneficiaryId beneficiary,
        Source source,
        PlaceCode place,
        VerificationState state,
        List<ComparedField> differing,
        @Nullable UnknownReason unknown,
        boolean outdated,
        @Nullable String reference,
        @Nullable Instant answeredAt,
        Instant requestedAt) {

    public VerificationRow {
        differing = List.copyOf(differing);
    }

    static VerificationRow of(VerificationView view) {
        Evidence evidence = view.evidence();
        return new VerificationRow(
                view.verification(),
                view.beneficiary(),
                view.source(),
                view.place(),
                view.state(),
                view.differing(),
                view.unknown(),
                view.outdated(),
                evidence == null ? null : evidence.reference(),
                evidence == null ? null : evidence.at(),
                view.requestedAt());
    }
}

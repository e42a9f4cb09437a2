package bd.spbmu.projections.registry;

import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.TransferId;
import bd.spbmu.kernel.registry.TransferState;
import bd.spbmu.projections.Revised;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for a transfer.
 *
 * @param place upazila the person lived in when it was asked, whose officers decide
 * @param decidedAt absent while it waits
 */
public record TransferView(
        long revision,
        TransferId transfer,
        BeneficiaryId beneficiary,
        PlaceCode place,
        PlaceCode to,
        Purpose purpose,
        ActorId by,
        TransferState state,
        Instant askedAt,
        @Nullable Instant decidedAt)
        implements Revised {

    TransferView decided(long newRevision, TransferState how, Instant at) {
        return new TransferView(newRevision, transfer, beneficiary, place, to, purpose, by, how, askedAt, at);
    }
}

package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.place.PlaceCode;
import java.time.LocalDate;

/** What became of a request for a transfer. Stored for ever: add records, never change one. */
public sealed interface TransferEvent {

    TransferId transfer();

    BeneficiaryId beneficiary();

    /**
     * An officer asks for a person who is registered outside their area.
     *
     * @param from upazila the person lived in then, whose officers decide
     * @param address where the person is said to live now, sealed as the reason is
     * @param requestHash keyed hash of the request, by which a repetition is told from another body under the same id
     */
    @EventType("transfer.asked.v1")
    record TransferAsked(
            TransferId transfer,
            BeneficiaryId beneficiary,
            PlaceCode from,
            PlaceCode to,
            Sealed address,
            Purpose purpose,
            Sealed reason,
            ActorId by,
            String requestHash)
            implements TransferEvent {}

    /**
     * The person's move follows in their own record.
     *
     * @param place upazila the person lived in when it was granted
     * @param since first day at the new place
     */
    @EventType("transfer.granted.v1")
    record TransferGranted(TransferId transfer, BeneficiaryId beneficiary, PlaceCode place, LocalDate since, ActorId by)
            implements TransferEvent {}

    /** @param reason sealed: it may speak of the person */
    @EventType("transfer.refused.v1")
    record TransferRefused(TransferId transfer, BeneficiaryId beneficiary, Sealed reason, ActorId by)
            implements TransferEvent {}
}

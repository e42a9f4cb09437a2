package bd.spbmu.kernel.agreement;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.access.ActorId;
import java.time.LocalDate;

/** How an agreement came to hold, and to hold no longer. Stored for ever: add records, never change one. */
public sealed interface AgreementEvent {

    AgreementId agreement();

    @EventType("agreement.proposed.v1")
    record AgreementProposed(AgreementId agreement, AgreementTerms terms, ActorId by) implements AgreementEvent {}

    /**
     * It holds from the day its terms name.
     *
     * @param by another officer than the one who proposed it
     */
    @EventType("agreement.approved.v1")
    record AgreementApproved(AgreementId agreement, ActorId by) implements AgreementEvent {}

    /**
     * It holds no longer, from this moment.
     *
     * @param on the day of it
     */
    @EventType("agreement.ended.v1")
    record AgreementEnded(AgreementId agreement, LocalDate on, String reason, ActorId by) implements AgreementEvent {}
}

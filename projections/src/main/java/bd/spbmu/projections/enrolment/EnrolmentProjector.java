package bd.spbmu.projections.enrolment;

import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.MovedEnrolmentEnded;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.enrolment.StayMoveEvent;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsReopened;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsTakenOver;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link EnrolmentView} true to events. */
@Component
@ProcessingGroup(EnrolmentDocuments.PROCESSOR)
class EnrolmentProjector {

    private final Unwritten<EnrolmentView> enrolments;

    EnrolmentProjector(Documents<EnrolmentView> enrolments) {
        this.enrolments = new Unwritten<>(enrolments);
    }

    @EventHandler
    void on(EntitlementsEvent event, DomainEventMessage<?> message) {
        String id = event.enrolment().text();
        long revision = message.getSequenceNumber();
        Instant at = message.getTimestamp();
        switch (event) {
            case Enrolled enrolled -> enrolments.make(id, message, () -> open(enrolled, revision, at));
            case EnrolmentEnded ended ->
                enrolments.revise(id, message, view -> view.ended(revision, ended.endsOn(), ended.reason(), at));
            case MovedEnrolmentEnded ended ->
                enrolments.revise(
                        EnrolmentView.document(ended.enrolment(), ended.moves()),
                        message,
                        view -> view.ended(revision, ended.endsOn(), ended.reason(), at));
        }
    }

    @EventHandler
    void on(StayMoveEvent event, DomainEventMessage<?> message) {
        boolean came = event instanceof EntitlementsTakenOver || event instanceof EntitlementsReopened;
        long revision = message.getSequenceNumber();
        Instant at = message.getTimestamp();
        for (MovedStay stay : event.stays()) {
            if (came) {
                enrolments.make(
                        EnrolmentView.document(stay.enrolment(), stay.moves()),
                        message,
                        () -> came(stay, event.beneficiary(), revision, at));
            } else {
                enrolments.revise(
                        EnrolmentView.document(stay.enrolment(), stay.moves() - 1),
                        message,
                        view -> view.movedAway(revision, at));
            }
        }
    }

    private static EnrolmentView came(MovedStay stay, BeneficiaryId beneficiary, long revision, Instant at) {
        return new EnrolmentView(
                revision,
                stay.enrolment(),
                beneficiary,
                stay.programme(),
                stay.mis(),
                stay.place(),
                stay.place().district(),
                stay.gender(),
                stay.birthYear(),
                stay.startsOn(),
                stay.endsOn(),
                stay.endReason(),
                stay.judgedBy(),
                at,
                stay.endReason() == null ? null : at,
                stay.paidUnder(),
                stay.moves(),
                null);
    }

    private static EnrolmentView open(Enrolled event, long revision, Instant at) {
        return new EnrolmentView(
                revision,
                event.enrolment(),
                event.beneficiary(),
                event.programme(),
                event.mis(),
                event.place(),
                event.place().district(),
                event.gender(),
                event.birthYear(),
                event.startsOn(),
                null,
                null,
                event.judgedBy(),
                at,
                null);
    }
}

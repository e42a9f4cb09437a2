package bd.spbmu.projections.enrolment;

import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
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
        }
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

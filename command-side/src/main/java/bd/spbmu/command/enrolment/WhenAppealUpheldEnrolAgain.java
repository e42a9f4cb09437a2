package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.doubledipping.AtIssue;
import bd.spbmu.kernel.doubledipping.OverlapCaseEvent.AppealUpheld;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Enrols again, without a gap and under an id that follows from the case, whoever lost the benefit to a cancellation that an appeal
 * has undone. If a rule excludes it by now, the rule stands: the case shows that nothing was enrolled.
 */
@Component
@ProcessingGroup("case-consequence")
@DisallowReplay
class WhenAppealUpheldEnrolAgain {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAppealUpheldEnrolAgain.class);

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final EventStore events;

    WhenAppealUpheldEnrolAgain(CommandGateway commands, Beneficiaries beneficiaries, EventStore events) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.events = events;
    }

    @EventHandler
    void on(AppealUpheld event) {
        if (event.wasCancelled()) {
            AtIssue lost = event.atIssue();
            List<EntitlementsEvent> stream = events.readEvents(new EntitlementsId(lost.beneficiary()).toString())
                    .asStream()
                    .map(message -> (EntitlementsEvent) message.getPayload())
                    .filter(one -> one.enrolment().equals(lost.enrolment()))
                    .toList();
            lastDay(stream)
                    .ifPresent(lastDay -> enrol(lost.again(event.overlap()), enrolled(stream), lastDay.plusDays(1)));
        }
    }

    private void enrol(EnrolmentId again, Enrolled before, LocalDate startsOn) {
        KnownBeneficiary person = beneficiaries.find(before.beneficiary()).orElseThrow();
        commands.sendAndWait(
                new NameEnrolment(again, before.beneficiary(), before.programme(), startsOn, person.place()));
        try {
            commands.sendAndWait(new Enrol(
                    new EntitlementsId(before.beneficiary()),
                    person,
                    again,
                    before.programme(),
                    before.mis(),
                    startsOn));
        } catch (Refusal refusal) {
            if (refusal.problem().kind() != ProblemKind.REFUSED_BY_RULE) {
                throw refusal;
            }
            LOG.warn("{} was not enrolled again after an appeal: {}", again, refusal.getMessage());
        }
    }

    /** When the case ended it; empty if it ended for another reason, which stands, or has not ended. */
    private static Optional<LocalDate> lastDay(List<EntitlementsEvent> stream) {
        return stream.stream()
                .filter(EnrolmentEnded.class::isInstance)
                .map(EnrolmentEnded.class::cast)
                .filter(ended -> ended.reason() == EndReason.DRAWN_TWICE)
                .map(EnrolmentEnded::endsOn)
                .findFirst();
    }

    private static Enrolled enrolled(List<EntitlementsEvent> stream) {
        return stream.stream()
                .filter(Enrolled.class::isInstance)
                .map(Enrolled.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

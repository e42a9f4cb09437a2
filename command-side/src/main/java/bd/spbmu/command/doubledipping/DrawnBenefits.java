package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.MovedEnrolmentEnded;
import bd.spbmu.kernel.enrolment.MovedStay;
import bd.spbmu.kernel.enrolment.StayMoveEvent;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsReopened;
import bd.spbmu.kernel.enrolment.StayMoveEvent.EntitlementsTakenOver;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.BenefitRules;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What persons draw, read from their own streams, with what it is worth today. */
@Component
class DrawnBenefits {

    private final EventStore events;
    private final BenefitRules benefits;
    private final Clock clock;

    DrawnBenefits(EventStore events, BenefitRules benefits, Clock clock) {
        this.events = events;
        this.benefits = benefits;
        this.clock = clock;
    }

    /** Open enrolments of one person, earliest start first; what ends later counts until then. */
    List<Enrolled> open(BeneficiaryId person) {
        LocalDate today = LocalDate.now(clock);
        Map<EnrolmentId, Enrolled> open = new LinkedHashMap<>();
        events.readEvents("entitlements-" + person.value()).asStream().forEach(message -> {
            switch (message.getPayload()) {
                case EntitlementsEvent event -> apply(event, open, today);
                case StayMoveEvent event -> apply(event, open, today);
                default -> throw new IllegalStateException("neither a stay nor a move of one");
            }
        });
        return open.values().stream()
                .sorted(Comparator.comparing(Enrolled::startsOn))
                .toList();
    }

    private static void apply(EntitlementsEvent event, Map<EnrolmentId, Enrolled> open, LocalDate today) {
        switch (event) {
            case Enrolled enrolled -> open.put(enrolled.enrolment(), enrolled);
            case EnrolmentEnded ended -> end(ended.enrolment(), ended.endsOn(), open, today);
            case MovedEnrolmentEnded ended -> end(ended.enrolment(), ended.endsOn(), open, today);
        }
    }

    private static void end(
            EnrolmentId enrolment, LocalDate lastDay, Map<EnrolmentId, Enrolled> open, LocalDate today) {
        if (lastDay.isBefore(today)) {
            open.remove(enrolment);
        }
    }

    private static void apply(StayMoveEvent event, Map<EnrolmentId, Enrolled> open, LocalDate today) {
        boolean came = event instanceof EntitlementsTakenOver || event instanceof EntitlementsReopened;
        for (MovedStay stay : event.stays()) {
            LocalDate last = stay.endsOn();
            if (!came) {
                open.remove(stay.enrolment());
            } else if (last == null || !last.isBefore(today)) {
                open.put(stay.enrolment(), enrolled(event.beneficiary(), stay));
            }
        }
    }

    private static Enrolled enrolled(BeneficiaryId person, MovedStay stay) {
        return new Enrolled(
                person,
                stay.enrolment(),
                stay.programme(),
                stay.mis(),
                stay.startsOn(),
                stay.place(),
                stay.gender(),
                stay.birthYear(),
                stay.judgedBy());
    }

    List<AtStake> atStake(Collection<BeneficiaryId> persons) {
        return persons.stream()
                .flatMap(person -> open(person).stream())
                .map(one -> new AtStake(
                        one.beneficiary(), one.enrolment(), one.programme(), one.place(), monthly(one.programme())))
                .sorted(Comparator.comparing(stake -> stake.enrolment().text()))
                .toList();
    }

    private Taka monthly(ProgrammeCode programme) {
        LocalDate today = LocalDate.now(clock);
        return benefits.of(programme).stream()
                .filter(rule -> rule.holdsOn(today))
                .max(Comparator.comparing(BenefitRule::from))
                .map(BenefitRule::monthly)
                .orElse(Taka.ZERO);
    }
}

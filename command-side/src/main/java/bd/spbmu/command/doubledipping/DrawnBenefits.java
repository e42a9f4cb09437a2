package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.doubledipping.AtStake;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.EntitlementsEvent;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.Enrolled;
import bd.spbmu.kernel.enrolment.EntitlementsEvent.EnrolmentEnded;
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
            switch ((EntitlementsEvent) message.getPayload()) {
                case Enrolled enrolled -> open.put(enrolled.enrolment(), enrolled);
                case EnrolmentEnded ended -> {
                    if (ended.endsOn().isBefore(today)) {
                        open.remove(ended.enrolment());
                    }
                }
            }
        });
        return open.values().stream()
                .sorted(Comparator.comparing(Enrolled::startsOn))
                .toList();
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

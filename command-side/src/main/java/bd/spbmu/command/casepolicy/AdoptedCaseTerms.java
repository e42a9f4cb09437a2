package bd.spbmu.command.casepolicy;

import bd.spbmu.kernel.doubledipping.CasePolicyEvent;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent.CaseTermsAdopted;
import bd.spbmu.kernel.doubledipping.CasePolicyEvent.CaseTermsProposed;
import bd.spbmu.kernel.doubledipping.CaseTerms;
import bd.spbmu.kernel.doubledipping.CaseTermsInForce;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the policy's own stream at every step: exact, and short. */
@Component
class AdoptedCaseTerms implements CaseTermsInForce {

    private final EventStore events;

    AdoptedCaseTerms(EventStore events) {
        this.events = events;
    }

    @Override
    public CaseTerms on(LocalDate day) {
        return events.readEvents(CasePolicyEvent.STREAM)
                .asStream()
                .flatMap(message -> adopted((CasePolicyEvent) message.getPayload()))
                .filter(terms -> !day.isBefore(terms.from()))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other)
                .orElseThrow(() -> new IllegalStateException("No deadlines hold on " + day));
    }

    private static Stream<CaseTerms> adopted(CasePolicyEvent event) {
        return switch (event) {
            case CaseTermsAdopted decided -> Stream.of(decided.terms());
            case CaseTermsProposed waiting -> Stream.of();
        };
    }
}

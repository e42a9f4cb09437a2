package bd.spbmu.projections.audit;

import bd.spbmu.kernel.household.HouseholdEvent.HeadNamed;
import bd.spbmu.kernel.household.HouseholdEvent.RoleStated;
import bd.spbmu.kernel.household.MembershipEvent;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdJoined;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdLeft;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps one {@link HistoryView} for each time a person came into a household, left it, or became another in it. */
@Component
@ProcessingGroup(HistoryDocuments.PROCESSOR)
class HomeHistoryProjector {

    private final Unwritten<HistoryView> history;

    HomeHistoryProjector(Documents<HistoryView> history) {
        this.history = new Unwritten<>(history);
    }

    @EventHandler
    void on(MembershipEvent event, DomainEventMessage<?> message) {
        Facts facts = switch (event) {
            case HouseholdJoined joined ->
                new Facts()
                        .with("household", joined.membership().household())
                        .with("role", joined.membership().role())
                        .with("startsOn", joined.membership().since());
            case HouseholdLeft left ->
                new Facts()
                        .with("household", left.household())
                        .with("on", left.on())
                        .with("why", left.why());
        };
        note(event.beneficiary(), message, facts);
    }

    @EventHandler
    void on(RoleStated event, DomainEventMessage<?> message) {
        note(
                event.beneficiary(),
                message,
                new Facts()
                        .with("household", event.household())
                        .with("role", event.role())
                        .with("startsOn", event.since()));
    }

    @EventHandler
    void on(HeadNamed event, DomainEventMessage<?> message) {
        note(
                event.head(),
                message,
                new Facts().with("household", event.household()).with("startsOn", event.since()));
    }

    private void note(BeneficiaryId beneficiary, DomainEventMessage<?> message, Facts facts) {
        history.make(
                message.getIdentifier() + ":" + beneficiary.text(),
                message,
                () -> new HistoryView(
                        message.getSequenceNumber(),
                        beneficiary,
                        message.getAggregateIdentifier(),
                        message.getTimestamp(),
                        Trace.of(message),
                        facts.list()));
    }
}

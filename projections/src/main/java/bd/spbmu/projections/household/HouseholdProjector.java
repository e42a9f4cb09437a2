package bd.spbmu.projections.household;

import bd.spbmu.kernel.household.HouseholdEvent;
import bd.spbmu.kernel.household.HouseholdEvent.HeadLost;
import bd.spbmu.kernel.household.HouseholdEvent.HeadNamed;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdDissolved;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdFormed;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdMoved;
import bd.spbmu.kernel.household.HouseholdEvent.MemberAdded;
import bd.spbmu.kernel.household.HouseholdEvent.MemberLeft;
import bd.spbmu.kernel.household.HouseholdEvent.RoleStated;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link HouseholdView} true to events. */
@Component
@ProcessingGroup(HouseholdDocuments.PROCESSOR)
class HouseholdProjector {

    private final Unwritten<HouseholdView> households;

    HouseholdProjector(Documents<HouseholdView> households) {
        this.households = new Unwritten<>(households);
    }

    @EventHandler
    void on(HouseholdEvent event, DomainEventMessage<?> message) {
        switch (event) {
            case HouseholdFormed formed ->
                households.make(formed.household().text(), message, () -> formed(formed, message));
            case MemberAdded added -> change(event, message, was -> was.with(added.member()));
            case RoleStated stated ->
                change(event, message, was -> was.as(stated.beneficiary(), stated.role(), stated.since()));
            case MemberLeft left ->
                change(
                        event,
                        message,
                        was -> was.without(left.beneficiary(), left.membership(), left.on(), left.why()));
            case HeadLost lost -> change(event, message, HouseholdPicture::headless);
            case HeadNamed named -> change(event, message, was -> was.under(named.head(), named.members()));
            case HouseholdMoved moved -> change(event, message, was -> was.at(moved.place()));
            case HouseholdDissolved gone -> change(event, message, was -> was.dissolved(gone.on()));
        }
    }

    private void change(HouseholdEvent event, DomainEventMessage<?> message, UnaryOperator<HouseholdPicture> edit) {
        households.revise(
                event.household().text(),
                message,
                view -> view.changed(message.getSequenceNumber(), message.getTimestamp(), edit.apply(view.picture())));
    }

    private static HouseholdView formed(HouseholdFormed event, DomainEventMessage<?> message) {
        HouseholdPicture first = new HouseholdPicture(
                event.place(),
                HouseholdState.HEADED,
                event.head(),
                event.members().stream().map(HouseholdStay::of).toList());
        return HouseholdView.of(
                message.getSequenceNumber(), event.household(), first, message.getTimestamp(), List.of());
    }
}

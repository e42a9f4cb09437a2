package bd.spbmu.projections.household;

import bd.spbmu.kernel.household.MembershipEvent;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdJoined;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdLeft;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Unwritten;
import bd.spbmu.projections.household.HomeView.Home;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps {@link HomeView} true to events. */
@Component
@ProcessingGroup(HouseholdDocuments.PROCESSOR)
class HomeProjector {

    private final Unwritten<HomeView> homes;

    HomeProjector(Documents<HomeView> homes) {
        this.homes = new Unwritten<>(homes);
    }

    @EventHandler
    void on(MembershipEvent event, DomainEventMessage<?> message) {
        String id = event.beneficiary().text();
        long at = message.getSequenceNumber();
        Instant when = message.getTimestamp();
        switch (event) {
            case HouseholdJoined joined -> {
                Home home = new Home(
                        joined.membership().household(), joined.membership().number(), when, null);
                homes.change(
                        id,
                        message,
                        view -> view == null
                                ? new HomeView(at, joined.beneficiary(), List.of(home))
                                : view.joined(at, home));
            }
            case HouseholdLeft left -> homes.revise(id, message, view -> view.left(at, left.membership(), when));
        }
    }
}

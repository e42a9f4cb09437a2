package bd.spbmu.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.household.MembershipEvent;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdJoined;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdLeft;
import bd.spbmu.kernel.household.Memberships.Asked;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** In which household a person lives: at most one, since it is decided here, in the person's own stream. */
final class HouseholdClaim {

    private @Nullable Membership current;
    private int memberships;

    HouseholdClaim() {}

    @Nullable
    Membership current() {
        return current;
    }

    /** The membership that stands after it: another's, if there was one. */
    Membership claim(Asked asked, Instant now) {
        Membership before = current;
        if (before != null) {
            return before;
        }
        Membership claimed = new Membership(
                asked.household(),
                memberships + 1,
                asked.role(),
                asked.since(),
                asked.change(),
                asked.requestHash(),
                now);
        apply(new HouseholdJoined(asked.beneficiary(), claimed));
        return claimed;
    }

    void end(BeneficiaryId person, int number, LocalDate on, LeavingReason why) {
        Membership ending = current;
        if (ending != null && ending.number() == number) {
            apply(new HouseholdLeft(person, ending.household(), number, on, why));
        }
    }

    /** Whoever dies or leaves the registry lives in no household from that day. */
    void endWithPerson(BeneficiaryId person, LocalDate on, LeavingReason why) {
        Membership ending = current;
        if (ending != null) {
            end(person, ending.number(), on, why);
        }
    }

    @EventSourcingHandler
    void evolve(MembershipEvent event) {
        switch (event) {
            case HouseholdJoined joined -> {
                current = joined.membership();
                memberships = joined.membership().number();
            }
            case HouseholdLeft left -> current = null;
        }
    }
}

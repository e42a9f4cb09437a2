package bd.spbmu.command.household;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdProblem;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.household.Memberships;
import bd.spbmu.kernel.household.Memberships.Asked;
import bd.spbmu.kernel.household.Memberships.Ending;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Claims persons for a household, in their own streams. A claim counts for good once the household has the person; one it never
 * heard of may be taken over when its lease has passed, so a crash between claim and household shuts nobody out.
 */
@Component
class HouseholdClaims {

    private final Memberships memberships;
    private final KnownHouseholds households;
    private final JoiningLease lease;
    private final Clock clock;

    HouseholdClaims(Memberships memberships, KnownHouseholds households, JoiningLease lease, Clock clock) {
        this.memberships = memberships;
        this.households = households;
        this.lease = lease;
        this.clock = clock;
    }

    /** @throws Refusal {@code already-in-household}, {@code household-being-joined}, or since the person is dead or gone */
    Membership claim(Asked asked) {
        Membership stands = memberships.claim(asked);
        if (stands.household().equals(asked.household())) {
            return stands;
        }
        requireAbandoned(asked.beneficiary(), stands);
        end(asked.beneficiary(), asked.place(), stands);
        Membership after = memberships.claim(asked);
        if (!after.household().equals(asked.household())) {
            throw beingJoined();
        }
        return after;
    }

    /** Gives back a claim, unless the household has the person by it. */
    void release(BeneficiaryId beneficiary, PlaceCode place, Membership claim) {
        if (!households.has(claim.household(), beneficiary, claim.number())) {
            end(beneficiary, place, claim);
        }
    }

    /** Whether the person's own record says that they live there by the membership of that number. */
    boolean stands(BeneficiaryId beneficiary, HouseholdId household, int number) {
        return memberships
                .current(beneficiary)
                .filter(one -> one.household().equals(household) && one.number() == number)
                .isPresent();
    }

    void end(Ending ending) {
        memberships.end(ending);
    }

    private void end(BeneficiaryId beneficiary, PlaceCode place, Membership claim) {
        memberships.end(new Ending(
                beneficiary, place, claim.household(), claim.number(), claim.since(), LeavingReason.NOT_CONFIRMED));
    }

    /** Who may not see the other household is not told which it is. */
    private void requireAbandoned(BeneficiaryId beneficiary, Membership stands) {
        households
                .find(stands.household())
                .filter(other -> other.has(beneficiary, stands.number()))
                .ifPresent(other -> {
                    throw Request.actorNow().scope().covers(other.place())
                            ? new Refusal(
                                    HouseholdProblem.ALREADY_IN_HOUSEHOLD,
                                    Map.of(
                                            "beneficiary", beneficiary.text(),
                                            "household", other.household().text()))
                            : new Refusal(
                                    HouseholdProblem.ALREADY_IN_HOUSEHOLD, Map.of("beneficiary", beneficiary.text()));
                });
        if (!lease.isOver(stands.claimedAt(), clock.instant())) {
            throw beingJoined();
        }
    }

    private Refusal beingJoined() {
        return new Refusal(
                HouseholdProblem.BEING_JOINED,
                Map.of("retryAfterSeconds", lease.waits().toSeconds()));
    }
}

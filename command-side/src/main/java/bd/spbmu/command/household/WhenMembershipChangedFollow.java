package bd.spbmu.command.household;

import bd.spbmu.command.household.HouseholdCommand.FollowJoining;
import bd.spbmu.command.household.HouseholdCommand.FollowLeaving;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdJoined;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdLeft;
import bd.spbmu.kernel.registry.BeneficiaryId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Lets a household follow what persons' own records say: adds whom a crash left claimed only, and takes out who died, left the
 * registry or was let go.
 */
@Component
@ProcessingGroup("household-membership")
@DisallowReplay
class WhenMembershipChangedFollow {

    private final CommandGateway commands;
    private final KnownHouseholds households;
    private final HouseholdClaims claims;

    WhenMembershipChangedFollow(CommandGateway commands, KnownHouseholds households, HouseholdClaims claims) {
        this.commands = commands;
        this.households = households;
        this.claims = claims;
    }

    /** A household not formed yet is on its way; if it never comes, the lease ends. */
    @EventHandler
    void on(HouseholdJoined event) {
        Membership claim = event.membership();
        BeneficiaryId person = event.beneficiary();
        if (claims.stands(person, claim.household(), claim.number())) {
            households.find(claim.household()).ifPresent(known -> follow(person, claim, known));
        }
    }

    private void follow(BeneficiaryId person, Membership claim, KnownHousehold known) {
        boolean added = commands.sendAndWait(new FollowJoining(
                claim.household(),
                claim.change(),
                new HouseholdMember(person, claim.number(), claim.role(), claim.since()),
                claim.requestHash()));
        if (!added) {
            claims.release(person, known.place(), claim);
        }
    }

    @EventHandler
    void on(HouseholdLeft event) {
        try {
            commands.sendAndWait(new FollowLeaving(
                    event.household(), event.beneficiary(), event.membership(), event.on(), event.why()));
        } catch (AggregateNotFoundException never) {
            // the claim of a household that was never formed
        }
    }
}

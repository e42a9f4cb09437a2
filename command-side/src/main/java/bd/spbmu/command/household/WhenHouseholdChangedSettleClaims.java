package bd.spbmu.command.household;

import bd.spbmu.command.household.HouseholdCommand.FollowLeaving;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdDissolved;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdFormed;
import bd.spbmu.kernel.household.HouseholdEvent.MemberAdded;
import bd.spbmu.kernel.household.HouseholdEvent.MemberLeft;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Memberships.Ending;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Lets persons' own records and a household end up saying the same: whom the household let go is let go there, too; whom their own
 * record does not confirm, the household lets go.
 */
@Component
@ProcessingGroup("household-membership")
@DisallowReplay
class WhenHouseholdChangedSettleClaims {

    private final CommandGateway commands;
    private final KnownHouseholds households;
    private final HouseholdClaims claims;

    WhenHouseholdChangedSettleClaims(CommandGateway commands, KnownHouseholds households, HouseholdClaims claims) {
        this.commands = commands;
        this.households = households;
        this.claims = claims;
    }

    @EventHandler
    void on(HouseholdFormed event) {
        event.members().forEach(member -> confirm(event.household(), member));
    }

    @EventHandler
    void on(MemberAdded event) {
        confirm(event.household(), event.member());
    }

    @EventHandler
    void on(MemberLeft event) {
        end(event.household(), event.beneficiary(), event.membership(), event.on(), event.why());
    }

    @EventHandler
    void on(HouseholdDissolved event) {
        event.members()
                .forEach(member -> end(
                        event.household(),
                        member.beneficiary(),
                        member.membership(),
                        event.on(),
                        LeavingReason.DISSOLVED));
    }

    private void confirm(HouseholdId household, HouseholdMember member) {
        if (!claims.stands(member.beneficiary(), household, member.membership())) {
            commands.sendAndWait(new FollowLeaving(
                    household, member.beneficiary(), member.membership(), member.since(), LeavingReason.NOT_CONFIRMED));
        }
    }

    private void end(
            HouseholdId household, BeneficiaryId beneficiary, int membership, LocalDate on, LeavingReason why) {
        claims.end(new Ending(beneficiary, households.get(household).place(), household, membership, on, why));
    }
}

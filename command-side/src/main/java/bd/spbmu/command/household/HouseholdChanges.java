package bd.spbmu.command.household;

import bd.spbmu.command.household.HouseholdCommand.DissolveHousehold;
import bd.spbmu.command.household.HouseholdCommand.MoveHousehold;
import bd.spbmu.command.household.HouseholdCommand.NameHead;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.LeavingReason;
import bd.spbmu.kernel.household.Memberships.Ending;
import bd.spbmu.kernel.registry.ChangeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Changes of a household as a whole. */
@Component
class HouseholdChanges {

    private final CommandGateway commands;
    private final KnownHouseholds households;
    private final HouseholdClaims claims;
    private final BlindIndex blind;
    private final Clock clock;

    HouseholdChanges(
            CommandGateway commands,
            KnownHouseholds households,
            HouseholdClaims claims,
            BlindIndex blind,
            Clock clock) {
        this.commands = commands;
        this.households = households;
        this.claims = claims;
        this.blind = blind;
        this.clock = clock;
    }

    void head(HouseholdId household, ChangeId change, HouseholdForms.Head form) {
        LocalDate today = LocalDate.now(clock);
        HouseholdChecks.check(form, today);
        LocalDate since = form.since();
        commands.sendAndWait(new NameHead(
                household,
                households.get(household).place(),
                change,
                form.head(),
                since == null ? today : since,
                form.rolesOrNone().stream()
                        .collect(Collectors.toMap(HouseholdForms.Member::beneficiary, HouseholdForms.Member::role)),
                hash(form.canonicalText())));
    }

    void move(HouseholdId household, ChangeId change, HouseholdForms.Move form) {
        HouseholdChecks.check(form, LocalDate.now(clock));
        commands.sendAndWait(new MoveHousehold(
                household,
                households.get(household).place(),
                change,
                form.from(),
                form.place(),
                hash(form.canonicalText())));
    }

    /** Whom a crash leaves claimed afterwards, a policy lets go. */
    void dissolve(HouseholdId household, ChangeId change, HouseholdForms.Dissolution form) {
        HouseholdChecks.check(form, LocalDate.now(clock));
        KnownHousehold known = households.get(household);
        commands.sendAndWait(new DissolveHousehold(
                household, known.place(), change, form.on(), form.why(), hash(form.canonicalText())));
        known.members()
                .forEach(member -> claims.end(new Ending(
                        member.beneficiary(),
                        known.place(),
                        household,
                        member.membership(),
                        form.on(),
                        LeavingReason.DISSOLVED)));
    }

    private String hash(String canonicalText) {
        return blind.hash("request", canonicalText);
    }
}

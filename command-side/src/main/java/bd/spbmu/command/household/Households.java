package bd.spbmu.command.household;

import bd.spbmu.command.household.HouseholdCommand.AddMember;
import bd.spbmu.command.household.HouseholdCommand.FindHouseholdChange;
import bd.spbmu.command.household.HouseholdCommand.FormHousehold;
import bd.spbmu.command.household.HouseholdCommand.RecordLeaving;
import bd.spbmu.command.household.HouseholdCommand.StateRole;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdMember;
import bd.spbmu.kernel.household.HouseholdProblem;
import bd.spbmu.kernel.household.HouseholdState;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.household.Memberships.Asked;
import bd.spbmu.kernel.household.Memberships.Ending;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeProblem;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way into a household and out of it: a person is claimed in their own record before the household adds them, and let go there
 * after it has noted that they left. Every step can be repeated, so whatever a crash leaves half done is finished by sending the same
 * request again, or by the policies that follow both records.
 */
@Component
class Households {

    private final CommandGateway commands;
    private final Beneficiaries beneficiaries;
    private final KnownHouseholds households;
    private final HouseholdClaims claims;
    private final BlindIndex blind;
    private final Clock clock;

    Households(
            CommandGateway commands,
            Beneficiaries beneficiaries,
            KnownHouseholds households,
            HouseholdClaims claims,
            BlindIndex blind,
            Clock clock) {
        this.commands = commands;
        this.beneficiaries = beneficiaries;
        this.households = households;
        this.claims = claims;
        this.blind = blind;
        this.clock = clock;
    }

    /** Answers whether it had been formed already. */
    boolean form(HouseholdId household, HouseholdForms.Household form) {
        HouseholdChecks.check(form, LocalDate.now(clock));
        String requestHash = blind.hash("request", form.canonicalText());
        if (isRepetition(household, form, requestHash)) {
            return true;
        }
        List<Asked> asked = asked(household, form, requestHash);
        claimAllOrNone(
                asked,
                members -> commands.sendAndWait(
                        new FormHousehold(household, form.place(), form.head(), members, requestHash)));
        return false;
    }

    void join(HouseholdId household, BeneficiaryId beneficiary, HouseholdForms.Joining form) {
        LocalDate today = LocalDate.now(clock);
        HouseholdChecks.check(form, today);
        String requestHash = blind.hash("request", form.canonicalText(beneficiary));
        KnownHousehold known = households.get(household);
        boolean made =
                commands.sendAndWait(new FindHouseholdChange(household, known.place(), form.change(), requestHash));
        if (made) {
            return;
        }
        requireStanding(known);
        LocalDate since = given(form.since(), today);
        KnownBeneficiary person = person(beneficiary, since, "/since");
        if (known.member(beneficiary).isPresent()) {
            commands.sendAndWait(new StateRole(
                    household, known.place(), form.change(), beneficiary, form.role(), since, requestHash));
            return;
        }
        Asked asked = new Asked(beneficiary, person.place(), household, form.role(), since, form.change(), requestHash);
        claimAllOrNone(
                List.of(asked),
                members -> commands.sendAndWait(
                        new AddMember(household, known.place(), form.change(), members.getFirst(), requestHash)));
    }

    void leave(HouseholdId household, BeneficiaryId beneficiary, HouseholdForms.Leaving form) {
        HouseholdChecks.check(form, LocalDate.now(clock));
        KnownHousehold known = households.get(household);
        int membership = commands.sendAndWait(new RecordLeaving(
                household,
                known.place(),
                form.change(),
                beneficiary,
                form.on(),
                form.why(),
                blind.hash("request", form.canonicalText(beneficiary))));
        claims.end(new Ending(beneficiary, known.place(), household, membership, form.on(), form.why()));
    }

    private boolean isRepetition(HouseholdId household, HouseholdForms.Household form, String requestHash) {
        try {
            return commands.sendAndWait(
                    new FindHouseholdChange(household, form.place(), Household.forming(household), requestHash));
        } catch (AggregateNotFoundException never) {
            return false;
        }
    }

    /** In one order for everybody, so that two who ask for the same two persons cannot each hold one of them. */
    private List<Asked> asked(HouseholdId household, HouseholdForms.Household form, String requestHash) {
        LocalDate since = given(form.since(), LocalDate.now(clock));
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < form.members().size(); i++) {
            HouseholdForms.Member member = form.members().get(i);
            LocalDate from = given(member.since(), since);
            KnownBeneficiary person = person(member.beneficiary(), from, "/members/" + i + "/since");
            asked.add(new Asked(
                    member.beneficiary(),
                    person.place(),
                    household,
                    member.role(),
                    from,
                    Household.forming(household),
                    requestHash));
        }
        asked.sort(Comparator.comparing(one -> one.beneficiary().text()));
        return asked;
    }

    /** Whatever was claimed is given back if one of them cannot be had, or the household refuses them. */
    private void claimAllOrNone(List<Asked> asked, Adding adding) {
        List<HouseholdMember> members = new ArrayList<>();
        List<Runnable> back = new ArrayList<>();
        try {
            for (Asked one : asked) {
                Membership claim = claims.claim(one);
                back.add(() -> claims.release(one.beneficiary(), one.place(), claim));
                members.add(new HouseholdMember(one.beneficiary(), claim.number(), one.role(), one.since()));
            }
            adding.add(members);
        } catch (Refusal refusal) {
            back.forEach(Runnable::run);
            throw refusal;
        }
    }

    private KnownBeneficiary person(BeneficiaryId beneficiary, LocalDate since, String pointer) {
        KnownBeneficiary person =
                beneficiaries.find(beneficiary).orElseThrow(() -> new Refusal(RegistryProblem.BENEFICIARY_UNKNOWN));
        if (since.getYear() < person.birthYear()) {
            throw FieldErrors.at(pointer, ChangeProblem.DAY_IMPOSSIBLE);
        }
        return person;
    }

    private static void requireStanding(KnownHousehold known) {
        if (known.state() == HouseholdState.DISSOLVED) {
            throw new Refusal(HouseholdProblem.HOUSEHOLD_DISSOLVED);
        }
    }

    private static LocalDate given(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    /** What the household is told of those claimed for it. */
    private interface Adding {
        void add(List<HouseholdMember> members);
    }
}

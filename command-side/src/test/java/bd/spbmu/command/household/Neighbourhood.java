package bd.spbmu.command.household;

import bd.spbmu.command.OpenSeals;
import bd.spbmu.command.SetClock;
import bd.spbmu.command.registry.LivingPersons;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdDissolved;
import bd.spbmu.kernel.household.HouseholdEvent.HouseholdFormed;
import bd.spbmu.kernel.household.HouseholdEvent.MemberAdded;
import bd.spbmu.kernel.household.HouseholdEvent.MemberLeft;
import bd.spbmu.kernel.household.HouseholdId;
import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.household.Membership;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdJoined;
import bd.spbmu.kernel.household.MembershipEvent.HouseholdLeft;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Persons and households in memory. Policies see events when they are told to, as slowly as a test wants. */
final class Neighbourhood {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    final SetClock clock = new SetClock(Instant.parse("2026-11-24T06:00:00Z"));
    final LivingPersons persons = LivingPersons.with(clock, Household.class);
    final KnownHouseholds known = new KnownHouseholds(persons.house().commands());
    private final HouseholdClaims claims =
            new HouseholdClaims(persons.memberships(), known, new JoiningLease(Duration.ofSeconds(90)), clock);
    final Households households =
            new Households(persons.house().commands(), persons.beneficiaries(), known, claims, OpenSeals.BLIND, clock);
    final HouseholdChanges changes =
            new HouseholdChanges(persons.house().commands(), known, claims, OpenSeals.BLIND, clock);
    private final WhenMembershipChangedFollow follow =
            new WhenMembershipChangedFollow(persons.house().commands(), known, claims);
    private final WhenHouseholdChangedSettleClaims settle =
            new WhenHouseholdChangedSettleClaims(persons.house().commands(), known, claims);

    static HouseholdId household(long number) {
        return new HouseholdId(new UUID(5, number));
    }

    static ChangeId change(long number) {
        return new ChangeId(new UUID(0, number));
    }

    static HouseholdForms.Household headedBy(BeneficiaryId head, HouseholdForms.Member... others) {
        List<HouseholdForms.Member> members = new ArrayList<>(List.of(others));
        members.addFirst(member(head, HouseholdRole.HEAD));
        return new HouseholdForms.Household(head, members, LivingPersons.RANGPUR, MARCH);
    }

    static HouseholdForms.Member member(BeneficiaryId person, HouseholdRole role) {
        return new HouseholdForms.Member(person, role, null);
    }

    Optional<Membership> home(BeneficiaryId person) {
        return persons.memberships().current(person);
    }

    KnownHousehold get(long number) {
        return known.get(household(number));
    }

    /** Policies handle every event there is, again and again, until nothing happens any more. */
    void catchUp() {
        long before;
        do {
            before = persons.house().events();
            persons.house().all().forEach(this::handle);
        } while (persons.house().events() > before);
    }

    private void handle(Object event) {
        switch (event) {
            case HouseholdJoined joined -> follow.on(joined);
            case HouseholdLeft left -> follow.on(left);
            case HouseholdFormed formed -> settle.on(formed);
            case MemberAdded added -> settle.on(added);
            case MemberLeft left -> settle.on(left);
            case HouseholdDissolved dissolved -> settle.on(dissolved);
            default -> {}
        }
    }
}

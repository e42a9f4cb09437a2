package bd.spbmu.command.registry;

import bd.spbmu.command.Everything;
import bd.spbmu.command.House;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.command.SetClock;
import bd.spbmu.command.enrolment.Desk;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.KnownBeneficiary;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A registry of persons in memory, whose records can be changed. */
final class ChangedPersons {

    static final ClaimLease LEASE = new ClaimLease(Duration.ofSeconds(60), Duration.ofSeconds(30));
    static final SurvivorshipRule NEWEST =
            new SurvivorshipRule(SurvivorshipId.of("newest"), List.of(), List.of(), "a test");
    static final PlainText REASON = PlainText.of("সনদ দেখা হয়েছে");
    static final PlainText EVIDENCE = PlainText.of("upazila/2026/114");

    SurvivorshipRule rule = NEWEST;
    final SetClock clock = new SetClock(Instant.parse("2026-11-24T06:00:00Z"));
    final House house = House.of(aggregates(), List.of(clock, LEASE, Desk.noRules()));
    final Beneficiaries beneficiaries = new ConfirmedBeneficiaries(house.commands());
    final IdentityClaims claims = new IdentityClaims(house.commands(), beneficiaries, OpenSeals.BLIND, clock, LEASE);
    final ChangeNotes notes = new ChangeNotes(new OpenSeals(), OpenSeals.BLIND);
    final PersonChanges persons = new PersonChanges(house.commands(), beneficiaries, notes, clock);
    final IdentifierChanges identifiers = new IdentifierChanges(house.commands(), beneficiaries, claims, notes);
    final Transfers transfers = new Transfers(house.commands(), beneficiaries, claims, notes, clock);
    final AccountChanges accounts = new AccountChanges(house.commands(), beneficiaries, notes, OpenSeals.BLIND);
    private final SourceClaims sourceClaims = new SourceClaims(house.commands(), OpenSeals.BLIND, clock, LEASE);
    final SourceRecords sources = new SourceRecords(
            house.commands(), beneficiaries, sourceClaims, claims, () -> rule, new Everything(), notes, clock);
    private final Registrations registrations =
            new Registrations(house.commands(), claims, new Everything(), OpenSeals.BLIND, new OpenSeals(), clock);

    /** As a process leaves it that dies before the record is told. */
    void claimSource(BeneficiaryId beneficiary, String mis, String localId) {
        sourceClaims.claim(beneficiary, new SourceRecord(MisCode.of(mis), localId));
    }

    static BeneficiaryId id(long number) {
        return new BeneficiaryId(new UUID(number, number));
    }

    static ChangeId change(long number) {
        return new ChangeId(new UUID(0, number));
    }

    void register(BeneficiaryId beneficiary, Forms forms) {
        registrations.register(beneficiary, forms.onBehalfOf("dss-mis").form());
    }

    KnownBeneficiary known(BeneficiaryId beneficiary) {
        return beneficiaries.find(beneficiary).orElseThrow();
    }

    IdentityId identity(GivenIdentifier given) {
        return claims.identity(given.read());
    }

    static AccountId account(Provider provider, String number) {
        return AccountId.of(OpenSeals.BLIND.hash("account", provider + ":" + number));
    }

    void as(String officer, Runnable does) {
        as(officer, Scope.EVERYTHING, does);
    }

    void as(String officer, Scope scope, Runnable does) {
        Actor actor = new Actor(new ActorId(officer), ActorKind.PERSON, null, Set.of(Role.OPERATOR), scope);
        ScopedValue.where(Request.CURRENT, new Request(actor, Purpose.PROGRAMME_OPERATION, "r"))
                .run(does);
    }

    private static List<Class<?>> aggregates() {
        return Stream.concat(
                        Stream.of(
                                IdentityClaim.class,
                                Beneficiary.class,
                                AccountClaim.class,
                                SourceClaim.class,
                                TransferRequest.class,
                                Merge.class),
                        Desk.aggregates().stream())
                .toList();
    }
}

package bd.spbmu.command.registry;

import bd.spbmu.command.House;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.household.Memberships;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.Beneficiaries;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.ExitReason;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Persons' own records, for tests of slices that depend on them. */
public final class LivingPersons {

    public static final PlaceCode RANGPUR = PlaceCode.of("554906");

    private final House house;

    private LivingPersons(House house) {
        this.house = house;
    }

    /** @param others aggregates of the slice that is tested */
    public static LivingPersons with(Clock clock, Class<?>... others) {
        List<Class<?>> aggregates = new ArrayList<>(List.of(others));
        aggregates.add(Beneficiary.class);
        ClaimLease lease = new ClaimLease(Duration.ofSeconds(60), Duration.ofSeconds(30));
        return new LivingPersons(House.of(aggregates, List.of(clock, lease)));
    }

    public House house() {
        return house;
    }

    public Beneficiaries beneficiaries() {
        return new ConfirmedBeneficiaries(house.commands());
    }

    public Memberships memberships() {
        return new ClaimedMemberships(house.commands());
    }

    public BeneficiaryId register(long number) {
        BeneficiaryId id = new BeneficiaryId(new UUID(number, number));
        house.commands()
                .sendAndWait(new RegisterBeneficiary(
                        id,
                        new SourceRecord(MisCode.of("dss-mis"), "LOCAL-" + number),
                        new Closing(new OpenSeals(), id)
                                .person(Forms.rahima().onBehalfOf("dss-mis").form()),
                        List.of(),
                        NoIdentifierReason.NEVER_REGISTERED,
                        null,
                        "hash-" + number,
                        null));
        return id;
    }

    /** The process dies when a membership would end next. */
    public void crashBeforeEnding() {
        house.crashBefore(EndMembership.class);
    }

    public void die(BeneficiaryId person, LocalDate on) {
        house.commands().sendAndWait(new RecordDeath(person, RANGPUR, change(person, 1), on, null));
    }

    public void exit(BeneficiaryId person, LocalDate on) {
        house.commands().sendAndWait(new RecordExit(person, RANGPUR, change(person, 2), on, ExitReason.EMIGRATED));
    }

    private static Change change(BeneficiaryId person, long number) {
        Closing closing = new Closing(new OpenSeals(), person);
        return new Change(
                new ChangeId(new UUID(99, number)),
                closing.close(PersonalField.REASON, ChangedPersons.REASON),
                closing.close(PersonalField.EVIDENCE, ChangedPersons.EVIDENCE),
                "hash");
    }
}

package bd.spbmu.projections.registry;

import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AccountChanged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.AttributesChosen;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryCorrected;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryDied;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMoved;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceTold;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceUnlinked;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.ChosenAttribute;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.SurvivorshipId;
import bd.spbmu.kernel.registry.Wallet;
import bd.spbmu.projections.ReadableSeals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Registrations of made-up persons. */
public record Persons(ReadableSeals seals) {

    private static final Instant RECORDED = Instant.parse("2026-07-10T06:00:00Z");

    public static BeneficiaryId id(long number) {
        return new BeneficiaryId(new UUID(0, number));
    }

    /** @param nid its canonical form */
    public BeneficiaryRegistered registered(
            long number, String nameBn, String nameEn, LocalDate birthDate, String upazila, String nid, String wallet) {
        UUID subject = id(number).value();
        Identifier identifier = Identifier.of(IdentifierType.NID, nid);
        Wallet account = Wallet.of(Provider.BKASH, wallet);
        return new BeneficiaryRegistered(
                id(number),
                new SourceRecord(MisCode.of("dss-mis"), "L-" + number),
                new Person(
                        seals.seal(subject, PersonalField.NAME_BN, nameBn),
                        seals.seal(subject, PersonalField.NAME_EN, nameEn),
                        seals.seal(subject, PersonalField.MOTHER, "আমেনা বেগম"),
                        seals.seal(subject, PersonalField.FATHER, "আব্দুল করিম"),
                        seals.seal(subject, PersonalField.BIRTH_DATE, birthDate.toString()),
                        birthDate.getYear(),
                        seals.seal(subject, PersonalField.BIRTH_PLACE, "কুড়িগ্রাম"),
                        seals.seal(subject, PersonalField.NATIONALITY, "BD"),
                        Gender.FEMALE,
                        seals.seal(subject, PersonalField.RELIGION, "1"),
                        seals.seal(subject, PersonalField.OCCUPATION, "গৃহিণী"),
                        PlaceCode.of(upazila),
                        seals.seal(subject, PersonalField.PRESENT_ADDRESS, "গ্রাম ১"),
                        PlaceCode.of(upazila),
                        seals.seal(subject, PersonalField.PERMANENT_ADDRESS, "গ্রাম ১"),
                        seals.seal(subject, PersonalField.MOBILE, "+88" + wallet),
                        null,
                        null),
                List.of(new HeldIdentifier(
                        IdentifierType.NID,
                        IdentityId.of(seals.hash("identity", identifier.claimText())),
                        nid.length(),
                        seals.seal(subject, PersonalField.IDENTIFIER, nid))),
                null,
                new PaymentAccount(
                        Provider.BKASH,
                        AccountId.of(seals.hash("account", account.claimText())),
                        seals.seal(subject, PersonalField.ACCOUNT, wallet)),
                seals.hash("request", "" + number));
    }

    public BeneficiaryCorrected renamed(long number, String nameBn) {
        return new BeneficiaryCorrected(id(number), change(number, 1), name(number, nameBn));
    }

    public SourceTold told(long number, String mis, String localId, String nameBn) {
        return new SourceTold(
                id(number),
                new SourceRecord(MisCode.of(mis), localId),
                RECORDED,
                name(number, nameBn),
                List.of(),
                null,
                seals.hash("request", nameBn));
    }

    /** The name comes from that source now. */
    public AttributesChosen chosen(long number, String mis, String localId, String nameBn) {
        SourceRecord source = new SourceRecord(MisCode.of(mis), localId);
        return new AttributesChosen(
                id(number),
                SurvivorshipId.of("default-2026"),
                name(number, nameBn),
                List.of(new ChosenAttribute(PersonAttribute.NAME_BN, source, RECORDED, false)),
                List.of());
    }

    public SourceUnlinked unlinked(long number, String mis, String localId) {
        return new SourceUnlinked(id(number), change(number, 5), new SourceRecord(MisCode.of(mis), localId));
    }

    private PersonCorrection name(long number, String nameBn) {
        return new PersonCorrection(
                seals.seal(id(number).value(), PersonalField.NAME_BN, nameBn),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public BeneficiaryMoved moved(long number, String upazila) {
        return new BeneficiaryMoved(
                id(number),
                change(number, 2),
                LocalDate.of(2026, 7, 15),
                PlaceCode.of(upazila),
                seals.seal(id(number).value(), PersonalField.PRESENT_ADDRESS, "গ্রাম ২"));
    }

    public BeneficiaryDied died(long number) {
        return new BeneficiaryDied(id(number), change(number, 3), LocalDate.of(2026, 7, 20), null);
    }

    public AccountChanged paidInto(long number, Provider provider, String text) {
        AccountNumber account = AccountNumber.of(provider, text);
        return new AccountChanged(
                id(number),
                change(number, 4).id(),
                new PaymentAccount(
                        provider,
                        AccountId.of(seals.hash("account", account.claimText())),
                        seals.seal(id(number).value(), PersonalField.ACCOUNT, account.number())),
                null,
                ActorId.of("rina"));
    }

    private Change change(long number, long of) {
        UUID subject = id(number).value();
        return new Change(
                new ChangeId(new UUID(number, of)),
                seals.seal(subject, PersonalField.REASON, "সনদ"),
                seals.seal(subject, PersonalField.EVIDENCE, "file 1"),
                seals.hash("request", "" + of));
    }
}

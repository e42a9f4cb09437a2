package bd.spbmu.command.registry;

import bd.spbmu.command.registry.RegistrationForm.Address;
import bd.spbmu.command.registry.RegistrationForm.GivenAccount;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.command.registry.RegistrationForm.GivenRecipient;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.BloodGroup;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.MaritalStatus;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Occupation;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.RecipientKind;
import bd.spbmu.kernel.registry.Religion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms as an MIS would send them. */
record Forms(
        @Nullable MisCode mis,
        String localId,
        String nameBn,
        String birthDate,
        String place,
        @Nullable List<GivenIdentifier> identifiers,
        @Nullable NoIdentifierReason reason,
        @Nullable GivenAccount account) {

    static final String NID_13 = "2691627812345";
    static final String NID_17 = "1958" + NID_13;
    static final String BRN = "19580912166100145";

    private static final GivenRecipient GUARDIAN = new GivenRecipient(
            RecipientKind.GUARDIAN,
            NameInBangla.of("মোঃ সেলিম উদ্দিন"),
            PlainText.of("Son"),
            Mobile.of("01812345678"),
            new GivenIdentifier(IdentifierType.NID, "৯৮৭৬৫৪৩২১০"));

    static Forms rahima() {
        return new Forms(
                null,
                "OAA-000123",
                "মোছাঃ রহিমা খাতুন",
                "1958-02-28",
                "554906",
                List.of(new GivenIdentifier(IdentifierType.NID, NID_13)),
                null,
                new GivenAccount(Provider.BKASH, "01712345678"));
    }

    Forms withIdentifiers(GivenIdentifier... given) {
        return new Forms(mis, localId, nameBn, birthDate, place, List.of(given), reason, account);
    }

    Forms withAccount(@Nullable GivenAccount given) {
        return new Forms(mis, localId, nameBn, birthDate, place, identifiers, reason, given);
    }

    Forms withNid(String number) {
        return withIdentifiers(new GivenIdentifier(IdentifierType.NID, number));
    }

    Forms withoutIdentifier(@Nullable NoIdentifierReason why) {
        return new Forms(mis, localId, nameBn, birthDate, place, null, why, account);
    }

    Forms withReason(NoIdentifierReason why) {
        return new Forms(mis, localId, nameBn, birthDate, place, identifiers, why, account);
    }

    Forms named(String name) {
        return new Forms(mis, localId, name, birthDate, place, identifiers, reason, account);
    }

    Forms bornOn(String date) {
        return new Forms(mis, localId, nameBn, date, place, identifiers, reason, account);
    }

    Forms in(String upazila) {
        return new Forms(mis, localId, nameBn, birthDate, upazila, identifiers, reason, account);
    }

    Forms known(String id) {
        return new Forms(mis, id, nameBn, birthDate, place, identifiers, reason, account);
    }

    Forms paidInto(Provider provider, String number) {
        return new Forms(
                mis, localId, nameBn, birthDate, place, identifiers, reason, new GivenAccount(provider, number));
    }

    Forms onBehalfOf(String code) {
        return new Forms(MisCode.of(code), localId, nameBn, birthDate, place, identifiers, reason, account);
    }

    RegistrationForm form() {
        Address address = new Address(PlaceCode.of(place), PlainText.of("গ্রাম: চর রাজিবপুর"));
        return new RegistrationForm(
                mis,
                localId,
                NameInBangla.of(nameBn),
                PlainName.of("Mst. Rahima Khatun"),
                PlainName.of("মোছাঃ জমিলা বেগম"),
                PlainName.of("মৃত আঃ করিম"),
                BirthDate.of(birthDate),
                PlainText.of("Kurigram"),
                PlainText.of("Bangladeshi"),
                Gender.FEMALE,
                Religion.ISLAM,
                Occupation.of("None"),
                address,
                address,
                Mobile.of("01712345678"),
                identifiers,
                reason,
                account,
                PlainName.of("মৃত আঃ রহমান"),
                BloodGroup.AB_NEGATIVE,
                PlainText.of("Class V"),
                MaritalStatus.WIDOWED,
                PlainText.of("Low vision"),
                PlainText.of("Bengali"),
                PlainText.of("ec/2018/77"),
                GUARDIAN);
    }
}

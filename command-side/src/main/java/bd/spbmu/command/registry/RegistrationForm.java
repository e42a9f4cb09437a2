package bd.spbmu.command.registry;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.BloodGroup;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.Identifier;
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

/**
 * What an MIS says about a person: the twelve mandatory fields of the Citizen Core Data Structure, the MIS's own id, and what
 * payment needs.
 *
 * @param mis on whose behalf an officer registers; an MIS leaves it out, or gives its own
 * @param identifiers may only be left out with a reason
 * @param biometric reference to where it is kept
 * @param recipient who receives the money, absent when it is the person
 */
record RegistrationForm(
        @Nullable MisCode mis,
        String localId,
        NameInBangla nameBn,
        @Nullable PlainName nameEn,
        PlainName mother,
        PlainName father,
        BirthDate birthDate,
        PlainText birthPlace,
        PlainText nationality,
        Gender gender,
        Religion religion,
        Occupation occupation,
        Address presentAddress,
        Address permanentAddress,
        @Nullable Mobile mobile,
        @Nullable List<GivenIdentifier> identifiers,
        @Nullable NoIdentifierReason noIdentifierReason,
        @Nullable GivenAccount account,
        @Nullable PlainName spouse,
        @Nullable BloodGroup bloodGroup,
        @Nullable PlainText education,
        @Nullable MaritalStatus maritalStatus,
        @Nullable PlainText disability,
        @Nullable PlainText ethnicity,
        @Nullable PlainText biometric,
        @Nullable GivenRecipient recipient) {

    List<GivenIdentifier> identifiersOrNone() {
        return identifiers == null ? List.of() : identifiers;
    }

    /** @param place upazila or metropolitan thana */
    record Address(PlaceCode place, PlainText text) {

        String canonicalText() {
            return Canonical.text(place, text);
        }
    }

    /** @param identifier told, not claimed */
    record GivenRecipient(
            RecipientKind kind,
            NameInBangla nameBn,
            PlainText relation,
            @Nullable Mobile mobile,
            @Nullable GivenIdentifier identifier) {

        String canonicalText() {
            return Canonical.text(
                    kind, nameBn, relation, mobile, identifier == null ? null : identifier.canonicalText());
        }
    }

    record GivenIdentifier(IdentifierType type, String number) {

        /** @throws bd.spbmu.kernel.Malformed if it is no number of that type */
        Identifier read() {
            return Identifier.of(type, number);
        }

        String canonicalText() {
            return type + ":" + read().digits();
        }

        @Override
        public String toString() {
            return type + ":***";
        }
    }

    /** @param routing of the branch, for a bank account only */
    record GivenAccount(
            Provider provider, String number, @Nullable String routing) {

        GivenAccount(Provider provider, String number) {
            this(provider, number, null);
        }

        /** @throws bd.spbmu.kernel.Malformed if it is no account at that provider */
        AccountNumber read() {
            return AccountNumber.of(provider, number, routing);
        }

        @Override
        public String toString() {
            return provider + ":***";
        }
    }
}

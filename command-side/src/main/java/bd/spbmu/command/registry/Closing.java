package bd.spbmu.command.registry;

import static bd.spbmu.kernel.PersonalField.ACCOUNT;
import static bd.spbmu.kernel.PersonalField.BIOMETRIC;
import static bd.spbmu.kernel.PersonalField.BIRTH_DATE;
import static bd.spbmu.kernel.PersonalField.BIRTH_PLACE;
import static bd.spbmu.kernel.PersonalField.BLOOD_GROUP;
import static bd.spbmu.kernel.PersonalField.DISABILITY;
import static bd.spbmu.kernel.PersonalField.EDUCATION;
import static bd.spbmu.kernel.PersonalField.ETHNICITY;
import static bd.spbmu.kernel.PersonalField.FATHER;
import static bd.spbmu.kernel.PersonalField.IDENTIFIER;
import static bd.spbmu.kernel.PersonalField.MARITAL_STATUS;
import static bd.spbmu.kernel.PersonalField.MOBILE;
import static bd.spbmu.kernel.PersonalField.MOTHER;
import static bd.spbmu.kernel.PersonalField.NAME_BN;
import static bd.spbmu.kernel.PersonalField.NAME_EN;
import static bd.spbmu.kernel.PersonalField.NATIONALITY;
import static bd.spbmu.kernel.PersonalField.OCCUPATION;
import static bd.spbmu.kernel.PersonalField.PERMANENT_ADDRESS;
import static bd.spbmu.kernel.PersonalField.PRESENT_ADDRESS;
import static bd.spbmu.kernel.PersonalField.RECIPIENT_IDENTIFIER;
import static bd.spbmu.kernel.PersonalField.RECIPIENT_MOBILE;
import static bd.spbmu.kernel.PersonalField.RECIPIENT_NAME;
import static bd.spbmu.kernel.PersonalField.RECIPIENT_RELATION;
import static bd.spbmu.kernel.PersonalField.RELIGION;
import static bd.spbmu.kernel.PersonalField.SPOUSE;

import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.OptionalFields;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.Recipient;
import org.jspecify.annotations.Nullable;

/** Closes what a form says under the person's own key: from here on, nothing clear is passed on. */
record Closing(Seals seals, BeneficiaryId subject) {

    Person person(RegistrationForm form) {
        return new Person(
                close(NAME_BN, form.nameBn()),
                closeIfGiven(NAME_EN, form.nameEn()),
                close(MOTHER, form.mother()),
                close(FATHER, form.father()),
                close(BIRTH_DATE, form.birthDate()),
                form.birthDate().year(),
                close(BIRTH_PLACE, form.birthPlace()),
                close(NATIONALITY, form.nationality()),
                form.gender(),
                close(RELIGION, form.religion().name()),
                close(OCCUPATION, form.occupation()),
                form.presentAddress().place(),
                close(PRESENT_ADDRESS, form.presentAddress().text()),
                form.permanentAddress().place(),
                close(PERMANENT_ADDRESS, form.permanentAddress().text()),
                closeIfGiven(MOBILE, form.mobile()),
                optional(form),
                recipient(form.recipient()));
    }

    private @Nullable OptionalFields optional(RegistrationForm form) {
        OptionalFields closed = new OptionalFields(
                closeIfGiven(SPOUSE, form.spouse()),
                closeIfGiven(BLOOD_GROUP, form.bloodGroup()),
                closeIfGiven(EDUCATION, form.education()),
                closeIfGiven(MARITAL_STATUS, form.maritalStatus()),
                closeIfGiven(DISABILITY, form.disability()),
                closeIfGiven(ETHNICITY, form.ethnicity()),
                closeIfGiven(BIOMETRIC, form.biometric()));
        return closed.equals(OptionalFields.NONE) ? null : closed;
    }

    @Nullable
    Recipient recipient(RegistrationForm.@Nullable GivenRecipient given) {
        if (given == null) {
            return null;
        }
        RegistrationForm.GivenIdentifier number = given.identifier();
        return new Recipient(
                given.kind(),
                close(RECIPIENT_NAME, given.nameBn()),
                close(RECIPIENT_RELATION, given.relation()),
                closeIfGiven(RECIPIENT_MOBILE, given.mobile()),
                number == null ? null : number.type(),
                number == null
                        ? null
                        : close(RECIPIENT_IDENTIFIER, number.read().digits()));
    }

    PersonCorrection correction(CorrectionForm.Fields fields) {
        RegistrationForm.Address present = fields.presentAddress();
        RegistrationForm.Address permanent = fields.permanentAddress();
        OptionalFields optional = new OptionalFields(
                closeIfGiven(SPOUSE, fields.spouse()),
                closeIfGiven(BLOOD_GROUP, fields.bloodGroup()),
                closeIfGiven(EDUCATION, fields.education()),
                closeIfGiven(MARITAL_STATUS, fields.maritalStatus()),
                closeIfGiven(DISABILITY, fields.disability()),
                closeIfGiven(ETHNICITY, fields.ethnicity()),
                closeIfGiven(BIOMETRIC, fields.biometric()));
        return new PersonCorrection(
                closeIfGiven(NAME_BN, fields.nameBn()),
                closeIfGiven(NAME_EN, fields.nameEn()),
                closeIfGiven(MOTHER, fields.mother()),
                closeIfGiven(FATHER, fields.father()),
                closeIfGiven(BIRTH_DATE, fields.birthDate()),
                fields.birthDate() == null ? null : fields.birthDate().year(),
                closeIfGiven(BIRTH_PLACE, fields.birthPlace()),
                closeIfGiven(NATIONALITY, fields.nationality()),
                fields.gender(),
                closeIfGiven(RELIGION, fields.religion()),
                closeIfGiven(OCCUPATION, fields.occupation()),
                present == null ? null : present.place(),
                present == null ? null : close(PRESENT_ADDRESS, present.text()),
                permanent == null ? null : permanent.place(),
                permanent == null ? null : close(PERMANENT_ADDRESS, permanent.text()),
                closeIfGiven(MOBILE, fields.mobile()),
                optional.equals(OptionalFields.NONE) ? null : optional,
                recipient(fields.recipient()));
    }

    HeldIdentifier identifier(Identifier identifier, IdentityId identity) {
        return new HeldIdentifier(
                identifier.type(), identity, identifier.digits().length(), close(IDENTIFIER, identifier.digits()));
    }

    PaymentAccount account(AccountNumber number, AccountId account) {
        return new PaymentAccount(number.provider(), account, close(ACCOUNT, number.number()));
    }

    Sealed close(PersonalField field, Text value) {
        return close(field, value.text());
    }

    @Nullable
    Sealed closeIfGiven(PersonalField field, @Nullable Text value) {
        return value == null ? null : close(field, value);
    }

    private @Nullable Sealed closeIfGiven(PersonalField field, @Nullable Enum<?> value) {
        return value == null ? null : close(field, value.name());
    }

    private Sealed close(PersonalField field, String clear) {
        return seals.seal(subject.value(), field, clear);
    }
}

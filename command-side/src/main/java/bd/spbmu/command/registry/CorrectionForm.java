package bd.spbmu.command.registry;

import bd.spbmu.command.registry.RegistrationForm.Address;
import bd.spbmu.command.registry.RegistrationForm.GivenRecipient;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.BloodGroup;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.MaritalStatus;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.Occupation;
import bd.spbmu.kernel.registry.OptionalField;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.registry.Religion;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong in a record, as it is right.
 *
 * @param empty what is to say nothing from now on
 * @param evidence reference to the paper that shows it
 */
record CorrectionForm(
        @Nullable Fields fields, @Nullable List<OptionalField> empty, PlainText reason, PlainText evidence) {

    CorrectionForm(Fields fields, PlainText reason, PlainText evidence) {
        this(fields, null, reason, evidence);
    }

    Fields fieldsOrNone() {
        return fields == null ? Fields.NONE : fields;
    }

    List<OptionalField> emptied() {
        return empty == null ? List.of() : empty.stream().distinct().sorted().toList();
    }

    String canonicalText() {
        String said = Canonical.text("correction", fieldsOrNone().canonicalText(), reason, evidence);
        return emptied().isEmpty() ? said : said + Canonical.text(emptied().toArray());
    }

    /** What is left out was not wrong. */
    record Fields(
            @Nullable NameInBangla nameBn,
            @Nullable PlainName nameEn,
            @Nullable PlainName mother,
            @Nullable PlainName father,
            @Nullable BirthDate birthDate,
            @Nullable PlainText birthPlace,
            @Nullable PlainText nationality,
            @Nullable Gender gender,
            @Nullable Religion religion,
            @Nullable Occupation occupation,
            @Nullable Address presentAddress,
            @Nullable Address permanentAddress,
            @Nullable Mobile mobile,
            @Nullable PlainName spouse,
            @Nullable BloodGroup bloodGroup,
            @Nullable PlainText education,
            @Nullable MaritalStatus maritalStatus,
            @Nullable PlainText disability,
            @Nullable PlainText ethnicity,
            @Nullable PlainText biometric,
            @Nullable GivenRecipient recipient) {

        static final Fields NONE = new Fields(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);

        /** Those of the optional fields that are put right. */
        Set<OptionalField> given() {
            Set<OptionalField> given = EnumSet.noneOf(OptionalField.class);
            Map<OptionalField, Optional<?>> said = Map.of(
                    OptionalField.NAME_EN, Optional.ofNullable(nameEn),
                    OptionalField.MOBILE, Optional.ofNullable(mobile),
                    OptionalField.SPOUSE, Optional.ofNullable(spouse),
                    OptionalField.BLOOD_GROUP, Optional.ofNullable(bloodGroup),
                    OptionalField.EDUCATION, Optional.ofNullable(education),
                    OptionalField.MARITAL_STATUS, Optional.ofNullable(maritalStatus),
                    OptionalField.DISABILITY, Optional.ofNullable(disability),
                    OptionalField.ETHNICITY, Optional.ofNullable(ethnicity),
                    OptionalField.BIOMETRIC, Optional.ofNullable(biometric),
                    OptionalField.RECIPIENT, Optional.ofNullable(recipient));
            said.forEach((field, value) -> value.ifPresent(one -> given.add(field)));
            return given;
        }

        String canonicalText() {
            return Canonical.text(
                    nameBn,
                    nameEn,
                    mother,
                    father,
                    birthDate,
                    birthPlace,
                    nationality,
                    gender,
                    religion,
                    occupation,
                    presentAddress == null ? null : presentAddress.canonicalText(),
                    permanentAddress == null ? null : permanentAddress.canonicalText(),
                    mobile,
                    spouse,
                    bloodGroup,
                    education,
                    maritalStatus,
                    disability,
                    ethnicity,
                    biometric,
                    recipient == null ? null : recipient.canonicalText());
        }
    }
}

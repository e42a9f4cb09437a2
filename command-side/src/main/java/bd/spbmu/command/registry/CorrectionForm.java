package bd.spbmu.command.registry;

import bd.spbmu.command.registry.RegistrationForm.Address;
import bd.spbmu.command.registry.RegistrationForm.GivenRecipient;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.BloodGroup;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.MaritalStatus;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.kernel.registry.PlainText;
import bd.spbmu.kernel.registry.Religion;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong in a record, as it is right.
 *
 * @param evidence reference to the paper that shows it
 */
record CorrectionForm(Fields fields, PlainText reason, PlainText evidence) {

    String canonicalText() {
        return Canonical.text("correction", fields.canonicalText(), reason, evidence);
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
            @Nullable PlainText occupation,
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

package bd.spbmu.command.registry;

import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierWarning;
import bd.spbmu.kernel.registry.SourceRecord;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form in which every field is possible and fits the others. */
record CheckedRegistration(
        BeneficiaryId beneficiary,
        SourceRecord source,
        RegistrationForm form,
        List<Identifier> identifiers,
        @Nullable AccountNumber account) {

    CheckedRegistration {
        identifiers = List.copyOf(identifiers);
    }

    List<IdentifierWarning> warnings() {
        return identifiers.stream()
                .flatMap(one -> one.warnings(form.birthDate().year()).stream())
                .distinct()
                .toList();
    }

    /** The whole request in one spelling. Clear personal data: only ever hashed. */
    String canonicalText() {
        return Canonical.text(
                source,
                form.nameBn(),
                form.nameEn(),
                form.mother(),
                form.father(),
                form.birthDate(),
                form.birthPlace(),
                form.nationality(),
                form.gender(),
                form.religion(),
                form.occupation(),
                form.presentAddress().canonicalText(),
                form.permanentAddress().canonicalText(),
                form.mobile(),
                identifiers.stream()
                        .map(identifier -> identifier.type() + ":" + identifier.digits())
                        .sorted()
                        .collect(Collectors.joining(",")),
                form.noIdentifierReason(),
                account == null ? null : account.provider() + ":" + account.number(),
                form.spouse(),
                form.bloodGroup(),
                form.education(),
                form.maritalStatus(),
                form.disability(),
                form.ethnicity(),
                form.biometric(),
                form.recipient() == null ? null : form.recipient().canonicalText());
    }

    @Override
    public String toString() {
        return "CheckedRegistration[" + beneficiary + "]";
    }
}

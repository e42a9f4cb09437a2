package bd.spbmu.command.registry;

import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierWarning;
import bd.spbmu.kernel.registry.SourceRecord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .flatMap(one -> one.warnings(form.birthDate()).stream())
                .distinct()
                .toList();
    }

    /**
     * The whole request in one spelling: two bodies that say the same give the same text. Each part carries its length, so
     * that no two requests can run into each other. Clear personal data: only ever hashed.
     */
    String canonicalText() {
        Stream<@Nullable Object> parts = Stream.of(
                source,
                text(form.nameBn()),
                text(form.nameEn()),
                text(form.mother()),
                text(form.father()),
                text(form.birthDate()),
                text(form.birthPlace()),
                text(form.nationality()),
                form.gender(),
                form.religion(),
                text(form.occupation()),
                text(form.presentAddress().place()),
                text(form.presentAddress().text()),
                text(form.permanentAddress().place()),
                text(form.permanentAddress().text()),
                text(form.mobile()),
                identifiers.stream()
                        .map(identifier -> identifier.type() + ":" + identifier.digits())
                        .sorted()
                        .collect(Collectors.joining(",")),
                form.noIdentifierReason(),
                account == null ? null : account.provider() + ":" + account.number(),
                text(form.spouse()),
                form.bloodGroup(),
                text(form.education()),
                form.maritalStatus(),
                text(form.disability()),
                text(form.ethnicity()),
                text(form.biometric()),
                recipient(form.recipient()));
        return parts.map(CheckedRegistration::measured).collect(Collectors.joining());
    }

    private static @Nullable String recipient(RegistrationForm.@Nullable GivenRecipient recipient) {
        if (recipient == null) {
            return null;
        }
        Stream<@Nullable Object> parts = Stream.of(
                recipient.kind(),
                text(recipient.nameBn()),
                text(recipient.relation()),
                text(recipient.mobile()),
                recipient.identifier() == null
                        ? null
                        : recipient.identifier().type()
                                + ":"
                                + recipient.identifier().read().digits());
        return parts.map(CheckedRegistration::measured).collect(Collectors.joining());
    }

    private static @Nullable String text(@Nullable Text value) {
        return value == null ? null : value.text();
    }

    private static String measured(@Nullable Object part) {
        return part == null ? "-;" : part.toString().length() + ":" + part + ";";
    }

    @Override
    public String toString() {
        return "CheckedRegistration[" + beneficiary + "]";
    }
}

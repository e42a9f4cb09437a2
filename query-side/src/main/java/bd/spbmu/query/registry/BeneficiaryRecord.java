package bd.spbmu.query.registry;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.RecipientKind;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.household.HouseholdViews.Living;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, opened for someone allowed. Personal fields are absent once the person's key is destroyed.
 *
 * @param erased whether it is
 * @param lifeSince day of death or exit, absent while living
 * @param livesThereSince first day at the present address, absent when not known
 * @param mergedInto the record of the same person this one was merged into, absent while it stands for itself
 * @param formerAccounts oldest first
 * @param household where they live and what they are there, absent when that is not known
 * @param enrolments those in the reader's scope, earliest first
 */
public record BeneficiaryRecord(
        BeneficiaryId beneficiary,
        MisCode mis,
        String localId,
        Instant registeredAt,
        boolean provisional,
        @Nullable NoIdentifierReason noIdentifierReason,
        boolean erased,
        @Nullable String nameBn,
        @Nullable String nameEn,
        @Nullable String mother,
        @Nullable String father,
        @Nullable String birthDate,
        int birthYear,
        @Nullable String birthPlace,
        @Nullable String nationality,
        Gender gender,
        @Nullable String religion,
        @Nullable String occupation,
        Address presentAddress,
        Address permanentAddress,
        @Nullable String mobile,
        List<ShownIdentifier> identifiers,
        @Nullable ShownAccount account,
        @Nullable String spouse,
        @Nullable String bloodGroup,
        @Nullable String education,
        @Nullable String maritalStatus,
        @Nullable String disability,
        @Nullable String ethnicity,
        @Nullable String biometric,
        @Nullable ShownRecipient recipient,
        Life life,
        @Nullable LocalDate lifeSince,
        @Nullable LocalDate livesThereSince,
        @Nullable BeneficiaryId mergedInto,
        List<FormerAccount> formerAccounts,
        @Nullable Living household,
        List<EnrolmentView> enrolments) {

    public BeneficiaryRecord {
        identifiers = List.copyOf(identifiers);
        formerAccounts = List.copyOf(formerAccounts);
        enrolments = List.copyOf(enrolments);
    }

    public record Address(PlaceCode place, @Nullable String text) {}

    /**
     * An identifier.
     *
     * @param digits how many it has
     * @param number masked but for the last four
     */
    public record ShownIdentifier(
            IdentifierType type, int digits, @Nullable String number) {}

    /** An account the person was paid into until a change was confirmed. */
    public record FormerAccount(ShownAccount account, Instant until) {}

    /** @param identifier masked but for the last four */
    public record ShownRecipient(
            RecipientKind kind,
            @Nullable String nameBn,
            @Nullable String relation,
            @Nullable String mobile,
            @Nullable IdentifierType identifierType,
            @Nullable String identifier) {}

    /** @param number masked but for the last four */
    public record ShownAccount(Provider provider, @Nullable String number) {}
}

package bd.spbmu.query.registry;

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
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.registry.Recipient;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.household.HouseholdViews.Living;
import bd.spbmu.projections.registry.PersonPast;
import bd.spbmu.projections.registry.PersonState;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.query.registry.BeneficiaryRecord.FormerAccount;
import bd.spbmu.query.registry.BeneficiaryRecord.ShownAccount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens persons to be shown. Numbers stay masked: their last four digits are enough to compare with a card in hand. */
@Component
class OpenedRecords {

    private static final int SHOWN_DIGITS = 4;

    private final Seals seals;

    OpenedRecords(Seals seals) {
        this.seals = seals;
    }

    BeneficiaryRow row(PersonView view) {
        return new BeneficiaryRow(
                view.beneficiary(),
                view.mis(),
                view.localId(),
                open(NAME_BN, view.person().nameBn()),
                open(NAME_EN, view.person().nameEn()),
                view.birthYear(),
                view.gender(),
                view.place(),
                view.provisional());
    }

    /** @param knownAt the record as it was then, absent for now */
    BeneficiaryRecord record(
            PersonView view, @Nullable Instant knownAt, @Nullable Living household, List<EnrolmentView> enrolments) {
        PersonState state = knownAt == null ? view.state() : view.asKnownAt(knownAt);
        Person person = state.person();
        String nameBn = open(NAME_BN, person.nameBn());
        return new BeneficiaryRecord(
                view.beneficiary(),
                view.mis(),
                view.localId(),
                view.registeredAt(),
                state.identifiers().isEmpty(),
                view.noIdentifier(),
                nameBn == null,
                nameBn,
                open(NAME_EN, person.nameEn()),
                open(MOTHER, person.mother()),
                open(FATHER, person.father()),
                open(BIRTH_DATE, person.birthDate()),
                person.birthYear(),
                open(BIRTH_PLACE, person.birthPlace()),
                open(NATIONALITY, person.nationality()),
                person.gender(),
                open(RELIGION, person.religion()),
                open(OCCUPATION, person.occupation()),
                new BeneficiaryRecord.Address(person.presentPlace(), open(PRESENT_ADDRESS, person.presentAddress())),
                new BeneficiaryRecord.Address(
                        person.permanentPlace(), open(PERMANENT_ADDRESS, person.permanentAddress())),
                open(MOBILE, person.mobile()),
                state.identifiers().stream()
                        .map(one -> new BeneficiaryRecord.ShownIdentifier(
                                one.type(), one.digits(), masked(open(IDENTIFIER, one.number()))))
                        .toList(),
                account(state.account()),
                open(SPOUSE, person.optionalOrNone().spouse()),
                open(BLOOD_GROUP, person.optionalOrNone().bloodGroup()),
                open(EDUCATION, person.optionalOrNone().education()),
                open(MARITAL_STATUS, person.optionalOrNone().maritalStatus()),
                open(DISABILITY, person.optionalOrNone().disability()),
                open(ETHNICITY, person.optionalOrNone().ethnicity()),
                open(BIOMETRIC, person.optionalOrNone().biometric()),
                recipient(person.recipient()),
                state.life(),
                state.lifeSince(),
                state.livesThereSince(),
                state.mergedInto(),
                formerAccounts(view, knownAt),
                household,
                enrolments);
    }

    private List<FormerAccount> formerAccounts(PersonView view, @Nullable Instant knownAt) {
        List<FormerAccount> former = new ArrayList<>();
        for (int i = 0; i < view.past().size(); i++) {
            PersonPast past = view.past().get(i);
            PersonState next =
                    i + 1 < view.past().size() ? view.past().get(i + 1).state() : view.state();
            ShownAccount left = account(past.state().account());
            boolean known = knownAt == null || !past.until().isAfter(knownAt);
            if (known && left != null && !Objects.equals(past.state().account(), next.account())) {
                former.add(new FormerAccount(left, past.until()));
            }
        }
        return former;
    }

    private BeneficiaryRecord.@Nullable ShownAccount account(@Nullable PaymentAccount account) {
        return account == null
                ? null
                : new BeneficiaryRecord.ShownAccount(account.provider(), masked(open(ACCOUNT, account.number())));
    }

    private BeneficiaryRecord.@Nullable ShownRecipient recipient(@Nullable Recipient recipient) {
        return recipient == null
                ? null
                : new BeneficiaryRecord.ShownRecipient(
                        recipient.kind(),
                        open(RECIPIENT_NAME, recipient.nameBn()),
                        open(RECIPIENT_RELATION, recipient.relation()),
                        masked(open(RECIPIENT_MOBILE, recipient.mobile())),
                        recipient.identifierType(),
                        masked(open(RECIPIENT_IDENTIFIER, recipient.identifier())));
    }

    private @Nullable String open(PersonalField field, @Nullable Sealed value) {
        return value == null ? null : seals.open(field, value).orElse(null);
    }

    static @Nullable String masked(@Nullable String number) {
        if (number == null || number.length() <= SHOWN_DIGITS) {
            return number;
        }
        int hidden = number.length() - SHOWN_DIGITS;
        return "*".repeat(hidden) + number.substring(hidden);
    }
}

package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.command.verification.VerificationSubjects.Subject;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.UnknownReason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens of a person's record what a source needs, and no more. */
@Component
class Questions {

    private final Seals seals;

    Questions(Seals seals) {
        this.seals = seals;
    }

    /** There is nothing to ask, for a reason that will not pass. */
    static final class Unaskable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UnknownReason reason;

        Unaskable(UnknownReason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        UnknownReason reason() {
            return reason;
        }
    }

    /** @throws Unaskable when the person was erased, or has no number that this source knows */
    Question of(QueuedQuestion queued, Subject subject) {
        HeldIdentifier identifier = identifier(queued.source(), subject.identifiers());
        String own = open(PersonalField.IDENTIFIER, identifier.number());
        Person person = subject.person();
        return new Question(
                queued.verification(),
                queued.source(),
                number(queued.source(), subject, own),
                identifier.type(),
                own,
                null,
                open(PersonalField.NAME_BN, person.nameBn()),
                openIfAny(PersonalField.NAME_EN, person.nameEn()),
                open(PersonalField.MOTHER, person.mother()),
                open(PersonalField.FATHER, person.father()),
                LocalDate.parse(open(PersonalField.BIRTH_DATE, person.birthDate())),
                queued.bulk(),
                identifier.identity());
    }

    private String number(Source source, Subject subject, String own) {
        return switch (source.family()) {
            case IDENTITY, REGISTER -> own;
            case SIM -> {
                Sealed mobile = subject.person().mobile();
                yield Mobile.of(open(PersonalField.MOBILE, required(mobile))).local();
            }
            case ACCOUNT -> open(PersonalField.ACCOUNT, account(source, subject).number());
        };
    }

    private static PaymentAccount account(Source source, Subject subject) {
        PaymentAccount account = required(subject.account());
        if (!source.name().equals(account.provider().name() + "_ACCOUNT")) {
            throw new Unaskable(UnknownReason.NOTHING_TO_ASK);
        }
        return account;
    }

    /** The longest number of the kind asked for; of a person in general the NID, or else the birth registration. */
    private static HeldIdentifier identifier(Source source, List<HeldIdentifier> held) {
        return switch (source) {
            case NID -> required(longest(held, IdentifierType.NID));
            case BRN -> required(longest(held, IdentifierType.BRN));
            default -> {
                HeldIdentifier nid = longest(held, IdentifierType.NID);
                yield nid == null ? required(longest(held, IdentifierType.BRN)) : nid;
            }
        };
    }

    private static @Nullable HeldIdentifier longest(List<HeldIdentifier> held, IdentifierType type) {
        return held.stream()
                .filter(one -> one.type() == type && !one.isUnverifiable())
                .max(Comparator.comparingInt(HeldIdentifier::digits))
                .orElse(null);
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new Unaskable(UnknownReason.NOTHING_TO_ASK);
        }
        return value;
    }

    private String open(PersonalField field, Sealed value) {
        return seals.open(field, value).orElseThrow(() -> new Unaskable(UnknownReason.ERASED));
    }

    private @Nullable String openIfAny(PersonalField field, @Nullable Sealed value) {
        return Optional.ofNullable(value).map(closed -> open(field, closed)).orElse(null);
    }
}

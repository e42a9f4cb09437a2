package bd.spbmu.projections.registry;

import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what persons are compared by. Whoever shows what it gave leaves a trace; matching alone does not. */
@Component
public class OpenedPersons {

    private final Seals seals;

    public OpenedPersons(Seals seals) {
        this.seals = seals;
    }

    /** Empty once the person's key is destroyed. */
    public Optional<PersonTraits> traits(PersonView view) {
        return traits(view.person(), view.identifiers(), view.account());
    }

    Optional<PersonTraits> traits(Person person, List<HeldIdentifier> identifiers, @Nullable PaymentAccount account) {
        Optional<String> nameBn = seals.open(PersonalField.NAME_BN, person.nameBn());
        Optional<String> birthDate = seals.open(PersonalField.BIRTH_DATE, person.birthDate());
        if (nameBn.isEmpty() || birthDate.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PersonTraits(
                nameBn.get(),
                opened(PersonalField.NAME_EN, person.nameEn()),
                seals.open(PersonalField.MOTHER, person.mother()).orElse(""),
                seals.open(PersonalField.FATHER, person.father()).orElse(""),
                LocalDate.parse(birthDate.get()),
                person.presentPlace(),
                opened(PersonalField.MOBILE, person.mobile()),
                identifiers.stream().flatMap(one -> claimText(one).stream()).toList(),
                account == null ? null : wallet(account)));
    }

    private Optional<String> claimText(HeldIdentifier identifier) {
        return seals.open(PersonalField.IDENTIFIER, identifier.number())
                .map(digits -> Identifier.of(identifier.type(), digits).claimText());
    }

    private @Nullable String wallet(PaymentAccount account) {
        return seals.open(PersonalField.ACCOUNT, account.number())
                .map(number -> AccountNumber.of(account.provider(), number).claimText())
                .orElse(null);
    }

    private @Nullable String opened(PersonalField field, @Nullable Sealed value) {
        return value == null ? null : seals.open(field, value).orElse(null);
    }
}

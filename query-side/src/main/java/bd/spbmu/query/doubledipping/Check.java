package bd.spbmu.query.doubledipping;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.RegistryProblem;
import bd.spbmu.query.answer.QueryProblem;
import bd.spbmu.query.registry.PersonSearch.GivenIdentifier;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Would this person, in this programme, draw twice?
 *
 * @param startsOn first day they would draw, today unless given
 * @param identifier exact; beside or instead of the person's particulars
 */
public record Check(
        ProgrammeCode programme,
        @Nullable LocalDate startsOn,
        @Nullable GivenIdentifier identifier,
        @Nullable Particulars person) {

    /** @throws FieldErrors {@code subject-required} when nobody is asked about, or naming what cannot be */
    void requireSubject() {
        if (identifier == null && person == null) {
            throw FieldErrors.at("", QueryProblem.SUBJECT_REQUIRED);
        }
    }

    Optional<Identifier> checkedIdentifier() {
        return Optional.ofNullable(identifier).map(given -> given.checked("/identifier/number"));
    }

    Optional<PersonTraits> traits() {
        return Optional.ofNullable(person).map(given -> given.traits(checkedIdentifier()));
    }

    @Override
    public String toString() {
        return programme + " ***";
    }

    /** @param place upazila of the present address */
    public record Particulars(
            NameInBangla nameBn,
            @Nullable PlainName nameEn,
            @Nullable PlainName mother,
            @Nullable PlainName father,
            BirthDate birthDate,
            PlaceCode place,
            @Nullable Mobile mobile,
            @Nullable GivenAccount account) {

        PersonTraits traits(Optional<Identifier> identifier) {
            if (!Places.BANGLADESH.isUpazila(place)) {
                throw FieldErrors.at("/person/place", RegistryProblem.PLACE_UNKNOWN);
            }
            return new PersonTraits(
                    nameBn.text(),
                    nameEn == null ? null : nameEn.text(),
                    mother == null ? "" : mother.text(),
                    father == null ? "" : father.text(),
                    birthDate.value(),
                    place,
                    mobile == null ? null : mobile.text(),
                    identifier.map(Identifier::claimText).stream().toList(),
                    account == null ? null : account.claimText());
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    /**
     * An account.
     *
     * @param routing of the branch, for a bank account only
     */
    public record GivenAccount(
            Provider provider, String number, @Nullable String routing) {

        String claimText() {
            try {
                return AccountNumber.of(provider, number, routing).claimText();
            } catch (Malformed malformed) {
                throw FieldErrors.at("/person/account/number", malformed.problem());
            }
        }

        @Override
        public String toString() {
            return provider + ":***";
        }
    }
}

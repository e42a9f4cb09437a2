package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.place.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a {@link Person} that were wrong, as they are right; what is absent was not wrong.
 *
 * @param birthYear given with the sealed date of birth
 */
public record PersonCorrection(
        @Nullable Sealed nameBn,
        @Nullable Sealed nameEn,
        @Nullable Sealed mother,
        @Nullable Sealed father,
        @Nullable Sealed birthDate,
        @Nullable Integer birthYear,
        @Nullable Sealed birthPlace,
        @Nullable Sealed nationality,
        @Nullable Gender gender,
        @Nullable Sealed religion,
        @Nullable Sealed occupation,
        @Nullable PlaceCode presentPlace,
        @Nullable Sealed presentAddress,
        @Nullable PlaceCode permanentPlace,
        @Nullable Sealed permanentAddress,
        @Nullable Sealed mobile,
        @Nullable OptionalFields optional,
        @Nullable Recipient recipient) {

    /** Nothing was wrong. */
    public static final PersonCorrection NONE = new PersonCorrection(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The person as they are from now on. */
    public Person applied(Person was) {
        return new Person(
                either(nameBn, was.nameBn()),
                nameEn == null ? was.nameEn() : nameEn,
                either(mother, was.mother()),
                either(father, was.father()),
                either(birthDate, was.birthDate()),
                either(birthYear, was.birthYear()),
                either(birthPlace, was.birthPlace()),
                either(nationality, was.nationality()),
                either(gender, was.gender()),
                either(religion, was.religion()),
                either(occupation, was.occupation()),
                either(presentPlace, was.presentPlace()),
                either(presentAddress, was.presentAddress()),
                either(permanentPlace, was.permanentPlace()),
                either(permanentAddress, was.permanentAddress()),
                mobile == null ? was.mobile() : mobile,
                optional == null ? was.optional() : optional.over(was.optionalOrNone()),
                recipient == null ? was.recipient() : recipient);
    }

    /** {@link OptionalFields#NONE} when none is given. */
    public OptionalFields optionalOrNone() {
        return optional == null ? OptionalFields.NONE : optional;
    }

    private static <T> T either(@Nullable T corrected, T was) {
        return corrected == null ? was : corrected;
    }
}

package bd.spbmu.kernel.registry;

import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.place.PlaceCode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The twelve mandatory fields of the Citizen Core Data Structure less the National ID, which stands with the identifiers;
 * English name, mobile and recipient are ours and optional. Gender, birth year and the codes of both addresses stay clear for
 * statistics; everything else is sealed under the person's key.
 *
 * @param presentPlace upazila of the present address, which decides the district the person is counted in
 * @param birthYear year of the sealed date of birth
 * @param optional absent when none of them is known
 * @param recipient absent when the beneficiary receives the money
 */
public record Person(
        Sealed nameBn,
        @Nullable Sealed nameEn,
        Sealed mother,
        Sealed father,
        Sealed birthDate,
        int birthYear,
        Sealed birthPlace,
        Sealed nationality,
        Gender gender,
        Sealed religion,
        Sealed occupation,
        PlaceCode presentPlace,
        Sealed presentAddress,
        PlaceCode permanentPlace,
        Sealed permanentAddress,
        @Nullable Sealed mobile,
        @Nullable OptionalFields optional,
        @Nullable Recipient recipient) {

    /** The person at another present address. */
    public Person movedTo(PlaceCode place, Sealed address) {
        return new Person(
                nameBn,
                nameEn,
                mother,
                father,
                birthDate,
                birthYear,
                birthPlace,
                nationality,
                gender,
                religion,
                occupation,
                place,
                address,
                permanentPlace,
                permanentAddress,
                mobile,
                optional,
                recipient);
    }

    /** The person without what stands in these fields. */
    public Person without(Collection<OptionalField> fields) {
        OptionalFields left = optionalOrNone().without(fields);
        return new Person(
                nameBn,
                fields.contains(OptionalField.NAME_EN) ? null : nameEn,
                mother,
                father,
                birthDate,
                birthYear,
                birthPlace,
                nationality,
                gender,
                religion,
                occupation,
                presentPlace,
                presentAddress,
                permanentPlace,
                permanentAddress,
                fields.contains(OptionalField.MOBILE) ? null : mobile,
                left.equals(OptionalFields.NONE) ? null : left,
                fields.contains(OptionalField.RECIPIENT) ? null : recipient);
    }

    /** {@link OptionalFields#NONE} when none is known. */
    public OptionalFields optionalOrNone() {
        return optional == null ? OptionalFields.NONE : optional;
    }
}

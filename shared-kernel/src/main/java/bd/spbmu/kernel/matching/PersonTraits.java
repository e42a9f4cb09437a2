package bd.spbmu.kernel.matching;

import bd.spbmu.kernel.place.PlaceCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two records are compared by, opened for that moment only.
 *
 * @param place upazila of the present address
 * @param mobile {@code +8801XXXXXXXXX}
 * @param canonicalIdentifiers type and canonical number, such as {@code NID:…}
 * @param account provider and number, such as {@code BKASH:01…}
 */
public record PersonTraits(
        String nameBn,
        @Nullable String nameEn,
        String mother,
        String father,
        LocalDate birthDate,
        PlaceCode place,
        @Nullable String mobile,
        List<String> canonicalIdentifiers,
        @Nullable String account) {

    public PersonTraits {
        canonicalIdentifiers = List.copyOf(canonicalIdentifiers);
    }

    @Override
    public String toString() {
        return "***";
    }
}

package bd.spbmu.kernel.place;

import org.jspecify.annotations.Nullable;

/**
 * A division, district or upazila.
 *
 * @param parent absent for a division
 * @param nameBn absent where no source has it yet
 */
public record Place(
        PlaceCode code,
        PlaceLevel level,
        @Nullable PlaceCode parent,
        String nameEn,
        @Nullable String nameBn) {

    /** The name in Bangla, or the English one where there is none yet. */
    public String nameBnOrEn() {
        return nameBn == null ? nameEn : nameBn;
    }
}
